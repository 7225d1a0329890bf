// A small question with fields, in the kit's dialog.
const make = (tag, props, ...content) => {
  const it = Object.assign(document.createElement(tag), props)
  it.append(...content)
  return it
}

/**
 * @param fields name, label, value, and where wished hint and properties of the input
 * @param other words of a second act, or nothing
 * @returns the values by name (of a file its first), 'other', or nothing when the question was put away
 */
export function ask(title, fields, words, other) {
  return new Promise(resolve => {
    const inputs = fields.map(({ label, hint, ...field }) => make('input', { ...field, id: `ask-${field.name}` }))
    const rows = fields.map((field, i) => make('div', { className: 'field' },
      make('label', { htmlFor: inputs[i].id, textContent: field.label }), inputs[i], ...(field.hint ? [make('p', { className: 'hint', textContent: field.hint })] : [])))
    const cancel = make('button', { type: 'button', className: 'btn', textContent: words.cancel })
    const remove = other ? [make('button', { type: 'button', className: 'btn danger', textContent: other })] : []
    const form = make('form', { method: 'dialog', className: 'form' }, make('h2', { id: 'ask-title', textContent: title }), ...rows,
      make('div', { className: 'acts' }, ...remove, cancel, make('button', { className: 'btn go', textContent: words.accept })))
    const dialog = make('dialog', { className: 'dialog' }, form)
    dialog.setAttribute('aria-labelledby', 'ask-title')
    let answer = null
    form.onsubmit = () => { answer = Object.fromEntries(inputs.map(input => [input.name, input.type === 'file' ? input.files[0] : input.value.trim()])) }
    cancel.onclick = () => dialog.close()
    if (other) remove[0].onclick = () => { answer = 'other'; dialog.close() }
    dialog.onclose = () => { dialog.remove(); resolve(answer) }
    document.body.append(dialog)
    dialog.showModal()
    if (inputs[0].type !== 'file') inputs[0].select()
  })
}
