// Comforts for those who make courses; every page works without them.
(() => {
  const doc = document

  // data-upload: shows how far a large file is; the server's answer replaces the page as it would without
  const upload = form => form.addEventListener('submit', event => {
    const chosen = [...form.querySelectorAll('input[type=file]')].filter(input => input.files.length)
    const files = chosen.flatMap(input => [...input.files])
    const size = files.reduce((sum, file) => sum + file.size, 0)
    if (!files.length || event.defaultPrevented) return
    const note = form.querySelector('#file-e')
    if (note && Number(form.dataset.limit) && size > Number(form.dataset.limit)) {
      event.preventDefault(); event.stopImmediatePropagation()
      note.textContent = form.dataset.tooLarge
      form.querySelector('#file').setAttribute('aria-invalid', 'true')
      return
    }
    // sent from here, because what was chosen is then still there after an error
    event.preventDefault()
    const bar = Object.assign(doc.createElement('progress'), { max: 100, value: 0 })
    const words = Object.assign(doc.createElement('p'), { className: 'muted' })
    bar.setAttribute('aria-label', form.dataset.upload)
    words.setAttribute('role', 'status')
    const acts = form.querySelector('.acts:last-of-type'), button = acts.querySelector('button')
    acts.before(bar, words); button.disabled = true
    const request = new XMLHttpRequest()
    const body = new FormData(form)
    const failed = () => { bar.remove(); words.textContent = form.dataset.uploadFailed; button.disabled = false; form.removeAttribute('aria-busy') }
    request.upload.onprogress = e => {
      if (!e.lengthComputable) return
      bar.value = 100 * e.loaded / e.total
      words.textContent = `${form.dataset.upload} ${Math.round(bar.value)} %`
    }
    request.upload.onload = () => { bar.removeAttribute('value'); words.textContent = form.dataset.uploadReading }
    request.onerror = failed
    request.onload = () => {
      const next = request.status === 204 && request.getResponseHeader('Location')
      if (next) { form.removeAttribute('data-guard'); location.assign(next); return }
      const main = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main')
      if (!main || request.status >= 500) { failed(); return }
      doc.querySelector('main').replaceWith(main)
      for (const { id, files: before } of chosen) {
        const again = id && doc.getElementById(id)
        if (again && !again.hasAttribute('aria-invalid')) again.files = before
      }
      begin(main)
      main.dispatchEvent(new Event('rtc:replaced', { bubbles: true }))
      main.querySelector('[autofocus]')?.focus()
    }
    request.open('POST', form.action)
    request.setRequestHeader('X-CSRF-Token', form.elements._csrf.value)
    request.setRequestHeader('Prefer', 'return=minimal')
    request.send(body)
  })

  // data-order: rows are dragged by their handle, also into another section
  const arrange = form => {
    let row = null, from = null
    const lists = [...form.querySelectorAll('[data-order]')]
    const places = () => [...row.parentElement.children].indexOf(row)
    form.addEventListener('pointerdown', e => {
      const handle = e.target.closest('.handle')
      if (!handle || e.button) return
      row = handle.closest('[data-item]'); from = [row.parentElement, places()]
      handle.setPointerCapture(e.pointerId); row.classList.add('dragged')
      e.preventDefault()
    })
    form.addEventListener('pointermove', e => {
      if (!row) return
      const list = lists.find(l => { const box = l.parentElement.getBoundingClientRect(); return e.clientY >= box.top && e.clientY <= box.bottom })
      if (!list) return
      const next = [...list.children].find(other => {
        const box = other.getBoundingClientRect()
        return other !== row && e.clientY < box.top + box.height / 2
      })
      if (next !== row.nextElementSibling || list !== row.parentElement) list.insertBefore(row, next || null)
    })
    const drop = async () => {
      if (!row) return
      const moved = row, [list, at] = from
      moved.classList.remove('dragged')
      const here = places()
      row = null
      if (moved.parentElement === list && here === at) return
      const body = new URLSearchParams({ do: `move-item-${moved.dataset.item}`, section: moved.parentElement.dataset.order, index: here })
      const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-CSRF-Token': form.elements._csrf.value } }).catch(() => null)
      const say = doc.getElementById('moved')
      if (answer && answer.ok) { say.textContent = form.dataset.moved; return }
      list.insertBefore(moved, list.children[at] || null)
      say.textContent = form.dataset.arrange
      say.className = 'note bad'
    }
    form.addEventListener('pointerup', drop)
    form.addEventListener('pointercancel', drop)
  }

  const begin = root => {
    root.querySelectorAll('form[data-upload]').forEach(upload)
    root.querySelectorAll('form[data-arrange]').forEach(arrange)
  }
  begin(doc)
})()
