// The bar of tools: one stop of the Tab key, arrows within (the toolbar pattern of WAI-ARIA's authoring practices).
import { ask } from './ask.js'
import { icon } from './icons.js'
import { take } from './pictures.js'

const link = async (editor, words) => {
  const before = editor.getAttributes('link').href || ''
  const given = await ask(words.link, [{ name: 'href', label: words.address, value: before || 'https://', pattern: '(https?://|mailto:|/).+', required: true }], words, before && words.unlink)
  if (!given) return
  if (given === 'other') { editor.chain().focus().extendMarkRange('link').unsetLink().run(); return }
  const chain = editor.chain().focus().extendMarkRange('link')
  if (editor.state.selection.empty && !before) chain.insertContent({ type: 'text', text: given.href, marks: [{ type: 'link', attrs: { href: given.href } }] }).run()
  else chain.setLink({ href: given.href }).run()
}
const picture = async (editor, words, area) => {
  const before = editor.isActive('image') ? editor.getAttributes('image') : null
  const uploads = area.dataset.rich === 'pictures' && !before
  const file = { name: 'file', label: words.file, type: 'file', accept: 'image/png,image/jpeg,image/webp,image/gif' }
  const source = { name: 'src', label: uploads ? words.orAddress : words.address, value: before?.src || '', pattern: '(https?://|/|pictures/).+', required: !uploads }
  const given = await ask(words.picture, [...(uploads ? [file] : []), source, { name: 'alt', label: words.alt, value: before?.alt || '', hint: words.altHint }], words)
  if (!given) return
  const taken = given.file ? await take(area.form, given.file) : given.src && { ...before, src: given.src }
  if (taken) editor.chain().focus().setImage({ ...taken, alt: given.alt }).run()
}
const level = (editor, value) => value ? editor.chain().focus().setHeading({ level: Number(value) }).run() : editor.chain().focus().setParagraph().run()

const mark = name => ({ name, on: e => e.isActive(name), act: e => e.chain().focus().toggleMark(name).run() })
const wrap = (name, act) => ({ name, on: e => e.isActive(name), act: e => e.chain().focus()[act]().run() })
const TOOLS = [
  [mark('bold'), mark('italic'), mark('underline')],
  [wrap('bulletList', 'toggleBulletList'), wrap('orderedList', 'toggleOrderedList'), wrap('blockquote', 'toggleBlockquote')],
  [{ name: 'link', on: e => e.isActive('link'), act: link }, { name: 'picture', on: e => e.isActive('image'), act: picture },
    { name: 'table', on: e => e.isActive('table'), can: e => !e.isActive('table'), act: e => e.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() }],
  [{ name: 'clear', act: e => e.chain().focus().unsetAllMarks().clearNodes().run() },
    { name: 'undo', can: e => e.can().undo(), act: e => e.chain().focus().undo().run() },
    { name: 'redo', can: e => e.can().redo(), act: e => e.chain().focus().redo().run() }]
]
const TABLE = ['addRowAfter', 'addColumnAfter', 'deleteRow', 'deleteColumn', 'toggleHeaderRow', 'toggleHeaderColumn', 'deleteTable']

const button = (label, content, className) => {
  const it = Object.assign(document.createElement('button'), { type: 'button', className: `btn s ${className}`, title: label })
  it.setAttribute('aria-label', label)
  it.append(content)
  return it
}
const group = (label, ...content) => {
  const it = document.createElement('div')
  it.setAttribute('role', 'group')
  if (label) it.setAttribute('aria-label', label)
  it.append(...content)
  return it
}

/** One stop of the Tab key; arrows, Home and End move within. */
function arrows(bar) {
  const stops = () => [...bar.querySelectorAll('button, select')].filter(it => !it.disabled && it.offsetParent)
  const settle = chosen => bar.querySelectorAll('button, select').forEach(it => { it.tabIndex = it === chosen ? 0 : -1 })
  bar.addEventListener('focusin', e => settle(e.target))
  bar.addEventListener('keydown', e => {
    const all = stops(), at = all.indexOf(document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[e.key]
    if (to === undefined) return
    e.preventDefault()
    all[(to + all.length) % all.length].focus()
  })
  settle(bar.querySelector('select, button'))
}

/** @param source shows or hides the area with the HTML */
export function bar(editor, area, words, source) {
  const it = document.createElement('div')
  it.className = 'tools-rich'
  it.setAttribute('role', 'toolbar')
  it.setAttribute('aria-label', `${words.tools}: ${area.getAttribute('aria-label')}`)

  const style = document.createElement('select')
  style.setAttribute('aria-label', words.style)
  ;[['', words.paragraph], ['2', words.heading2], ['3', words.heading3], ['4', words.heading4]].forEach(([value, text]) => style.append(new Option(text, value)))
  style.onchange = () => level(editor, style.value)

  const pressed = []
  const tools = TOOLS.map(tools => group('', ...tools.map(tool => {
    const made = button(words[tool.name], icon(tool.name), 'square')
    made.onclick = () => tool.act(editor, words, area)
    pressed.push(() => {
      if (tool.on) made.setAttribute('aria-pressed', String(tool.on(editor)))
      if (tool.can) made.disabled = !tool.can(editor)
    })
    return made
  })))
  const table = group(words.table, ...TABLE.map(name => {
    const made = button(words[name], words[name], '')
    made.onclick = () => editor.chain().focus()[name]().run()
    return made
  }))
  table.className = 'in-table'
  const html = button(words.html, 'HTML', '')
  html.setAttribute('aria-pressed', 'false')
  html.onclick = () => {
    const shown = html.getAttribute('aria-pressed') === 'false'
    html.setAttribute('aria-pressed', String(shown))
    it.querySelectorAll('button, select').forEach(tool => { if (tool !== html) tool.disabled = shown })
    source(shown)
    if (!shown) show()
  }
  const show = () => {
    pressed.forEach(does => does())
    table.hidden = !editor.isActive('table')
    style.value = [2, 3, 4].find(n => editor.isActive('heading', { level: n })) || ''
  }
  editor.on('transaction', show)
  it.append(group('', style), ...tools, group('', html), table)
  arrows(it)
  show()
  return it
}
