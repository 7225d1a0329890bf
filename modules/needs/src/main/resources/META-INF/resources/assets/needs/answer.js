// Keeps a questionnaire while somebody answers it: saved a moment after each change, kept in the browser while the line is
// down and sent when it is back. Shows and hides what has a condition. Without this script the form saves with its buttons.
(() => {
  const form = document.getElementById('answers')
  if (!form) return
  const state = document.getElementById('draft-state')
  const key = 'needs:' + form.dataset.draft + ':' + form.elements.section.value
  const say = text => { state.textContent = text }
  let timer
  let pause = 2000
  let busy = false

  const fields = () => [...new FormData(form)].filter(([name]) => name !== '_csrf' && name !== 'do')
  const keep = () => { try { localStorage.setItem(key, JSON.stringify(fields())) } catch { /* private window: the server keeps it */ } }
  const kept = () => { try { return JSON.parse(localStorage.getItem(key)) } catch { return null } }
  const forget = () => { try { localStorage.removeItem(key) } catch { /* as above */ } }

  const save = async () => {
    if (busy) return later()
    busy = true
    const sent = JSON.stringify(fields())
    say(form.dataset.saving)
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', headers: { 'X-CSRF-Token': form.elements._csrf.value }, body: new URLSearchParams(fields()) })
      if (answer.ok) {
        pause = 2000
        if (sent === JSON.stringify(fields())) forget()
        say(form.dataset.kept.replace('{0}', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })))
      } else {
        say(answer.status === 422 ? form.dataset.wrong : form.dataset.offline)
      }
    } catch {
      say(form.dataset.offline)
      pause = Math.min(pause * 2, 60000)
      later()
    }
    busy = false
  }
  const later = () => { clearTimeout(timer); timer = setTimeout(save, pause) }

  const restore = values => {
    for (const field of form.elements) {
      const mine = values.filter(([name]) => name === field.name).map(([, value]) => value)
      if (!field.name.startsWith('a.')) continue
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = mine.includes(field.value)
      else field.value = mine[0] ?? ''
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

  const old = kept()
  if (old) { restore(old); say(form.dataset.restored); later() }
  conditions()
  form.addEventListener('input', () => { keep(); conditions(); later() })
  form.addEventListener('submit', () => { clearTimeout(timer); forget() })
  addEventListener('online', save)
})()
