// textarea[data-rich]: a page to write on, with a bar of tools over it. What is sent is the HTML in the area, which
// the server cleans; without this script the area itself is written in.
import { Editor } from '@tiptap/core'
import { bar } from './bar.js'
import { extensions } from './page.js'
import { words } from './words.js'

function mount(area) {
  const paper = document.createElement('div')
  const editor = new Editor({
    element: paper,
    extensions,
    content: area.value,
    injectCSS: false,
    editorProps: {
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
