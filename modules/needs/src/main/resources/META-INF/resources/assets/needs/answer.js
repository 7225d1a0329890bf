// Keeps a questionnaire while somebody answers it: saved a moment after each change, kept in the browser until the server
// has it, also where the page is left on a line that is down. Shows and hides what has a condition. Without this script the
// form saves with its buttons.
(() => {
  const POSTED = 'needs:posted'
  const store = {
    get: key => { try { return JSON.parse(localStorage.getItem(key)) } catch { return null } },
    set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)) } catch { /* private window: the server keeps it */ } },
    drop: key => { try { localStorage.removeItem(key) } catch { /* as above */ } },
  }
  // A page that a post was led on to shows that the server took it. Any other way here may mean that it never arrived.
  const posted = store.get(POSTED)
  if (posted) {
    store.drop(POSTED)
    if (performance.getEntriesByType('navigation')[0]?.redirectCount) store.drop(posted)
  }

  const form = document.getElementById('answers')
  if (!form) return
  const state = document.getElementById('draft-state')
  const key = 'needs:' + form.dataset.draft + ':' + form.elements.section.value
  const say = text => { state.textContent = text }
  let timer
  let pause = 2000
  let busy = false

  // Only what was changed here is written over: a question that somebody else answered meanwhile stays theirs.
  const touched = new Set()
  const codeOf = name => name.startsWith('a.') ? name.split('.')[1] : undefined
  const touch = code => {
    touched.add(code)
    if (form.elements['was.' + code]) form.elements['was.' + code].value = ''
  }
  const fields = () => [...new FormData(form)].filter(([name]) => name !== '_csrf' && name !== 'do')
  const untouch = (code, mark) => {
    touched.delete(code)
    if (form.elements['was.' + code]) form.elements['was.' + code].value = mark
  }
  const given = code => fields().filter(([name]) => codeOf(name) === code)
  const kept = () => Object.fromEntries([...touched].map(code => [code, given(code)]))
  const now = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
  const refused = { 401: form.dataset.again, 403: form.dataset.again, 404: form.dataset.over, 409: form.dataset.over, 410: form.dataset.over, 422: form.dataset.wrong }

  const save = async () => {
    clearTimeout(timer)
    if (busy) return later()
    busy = true
    const sent = JSON.stringify(fields())
    const was = kept()
    say(form.dataset.saving)
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', headers: { 'X-CSRF-Token': form.elements._csrf.value }, body: new URLSearchParams(fields()) })
      if (answer.ok && !answer.redirected) {
        pause = 2000
        if (sent === JSON.stringify(fields())) store.drop(key)
        for (const [code, mark] of Object.entries(await answer.json())) if (JSON.stringify(was[code]) === JSON.stringify(given(code))) untouch(code, mark)
        say(form.dataset.kept.replace('{0}', now()))
      } else {
        say(refused[answer.redirected ? 401 : answer.status] ?? form.dataset.offline)
        if (!answer.redirected && answer.status >= 500) again()
      }
    } catch {
      say(form.dataset.offline)
      again()
    }
    busy = false
  }
  const later = () => { clearTimeout(timer); timer = setTimeout(save, pause) }
  const again = () => { pause = Math.min(pause * 2, 60000); later() }

  const restore = old => {
    for (const [code, values] of Object.entries(old)) {
      touch(code)
      for (const field of form.elements) {
        if (codeOf(field.name) !== code) continue
        const mine = values.filter(([name]) => name === field.name).map(([, value]) => value)
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = mine.includes(field.value)
        else field.value = mine[0] ?? ''
      }
    }
  }

  const conditions = () => {
    for (const block of form.querySelectorAll('[data-when]')) {
      const others = [...form.elements].filter(field => field.name === block.dataset.when)
      if (!others.length) continue
      const values = new FormData(form).getAll(block.dataset.when).filter(value => value !== '')
      block.hidden = block.dataset.is === '*' ? !values.length : !values.includes(block.dataset.is)
      block.querySelector('[data-condition]')?.setAttribute('hidden', '')
    }
  }

  const old = store.get(key)
  if (old && Object.entries(old).some(([code, values]) => JSON.stringify(values) !== JSON.stringify(given(code)))) { restore(old); say(form.dataset.restored); later() } else if (!document.querySelector('main [role=alert]')) store.drop(key)
  conditions()
  form.addEventListener('input', event => {
    touch(codeOf(event.target.name))
    store.set(key, kept())
    conditions()
    later()
  })
  form.addEventListener('submit', event => {
    clearTimeout(timer)
    if (!navigator.onLine) {
      event.preventDefault()
      store.set(key, kept())
      say(form.dataset.offline)
    } else if (store.get(key)) store.set(POSTED, key)
  })
  addEventListener('online', () => { if (store.get(key)) save() })
})()
