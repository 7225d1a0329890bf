// textarea[data-rich]: a page to write on, with a bar of tools over it. What is sent is the HTML in the area, which
// the server cleans; without this script the area itself is written in.
import { Editor } from '@tiptap/core'
import { bar } from './bar.js'
import { extensions } from './page.js'
import { restore, take } from './pictures.js'
import { words } from './words.js'

/** Pictures that are pasted or dropped. */
function receive(editor, area, files, at) {
  const pictures = area.dataset.rich === 'pictures' ? [...files].filter(file => file.type.startsWith('image/')) : []
  pictures.forEach(async file => {
    const taken = await take(area.form, file)
    if (taken) editor.chain().focus().insertContentAt(at ?? editor.state.selection, { type: 'image', attrs: { ...taken, alt: '' } }).run()
  })
  return pictures.length > 0
}

function mount(area) {
  if (area.form) restore(area.form, area.value)
  const paper = document.createElement('div')
  const editor = new Editor({
    element: paper,
    extensions,
    content: area.value,
    injectCSS: false,
    editorProps: {
      // from a text processor both come: a picture of the text, and the text
      handlePaste: (view, event) => !event.clipboardData?.types.includes('text/html') && receive(editor, area, event.clipboardData?.files ?? []),
      handleDrop: (view, event) => receive(editor, area, event.dataTransfer?.files ?? [], view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
      attributes: {
        class: 'prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': area.getAttribute('aria-label'), lang: area.lang,
        ...(area.getAttribute('aria-invalid') && { 'aria-invalid': 'true' })
      }
    },
    onUpdate: () => {
      area.value = editor.isEmpty ? '' : editor.getHTML()
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  const source = shown => {
    if (!shown) editor.commands.setContent(area.value)
    area.hidden = !shown
    paper.hidden = shown
    ;(shown ? area : editor.view.dom).focus()
  }
  const frame = Object.assign(document.createElement('div'), { className: 'rich' })
  area.before(frame)
  frame.append(bar(editor, area, words(document.documentElement.lang), source), paper, area)
  area.hidden = true
}

const begin = root => root.querySelectorAll('textarea[data-rich]').forEach(mount)
begin(document)
document.addEventListener('rtc:replaced', event => begin(event.target))
