// Small comforts for the page kit; every page works without them. The attributes are listed in docs/ui-kit.md.
(() => {
  const doc = document, root = doc.documentElement
  const on = (type, does, capture) => doc.addEventListener(type, does, capture)
  const up = (event, what) => event.target instanceof Element && event.target.closest(what)

  // open menus close with Escape (focus goes back) and with a click elsewhere
  const menus = () => doc.querySelectorAll('details.menu[open]')
  on('keydown', e => {
    if (e.key !== 'Escape') return
    for (const menu of menus()) {
      if (menu.contains(doc.activeElement)) menu.firstElementChild.focus()
      menu.open = false
    }
  })
  on('click', e => { for (const menu of menus()) if (!menu.contains(e.target)) menu.open = false })

  // data-confirm: the button's own words are the yes
  let sure = null
  on('click', e => {
    const button = up(e, '[data-confirm]')
    if (!button || button === sure || !window.HTMLDialogElement) return
    e.preventDefault(); e.stopImmediatePropagation()
    const dialog = doc.createElement('dialog')
    const make = (tag, text, className) => Object.assign(doc.createElement(tag), { textContent: text, className })
    const question = make('p', button.dataset.confirm, ''), acts = make('div', '', 'acts')
    const no = make('button', root.dataset.cancel || '✕', 'btn')
    const yes = make('button', button.dataset.yes || button.textContent.trim(), 'btn sure')
    dialog.className = 'dialog'; question.id = 'confirm-question'
    dialog.setAttribute('aria-labelledby', question.id)
    acts.append(no, yes); dialog.append(question, acts); doc.body.append(dialog)
    no.onclick = () => dialog.close()
    yes.onclick = () => { dialog.close(); sure = button; button.click(); sure = null }
    dialog.onclose = () => { dialog.remove(); button.focus() }
    dialog.showModal()
  }, true)

  // data-guard: unsaved changes; a form already sent is not sent again
  let dirty = false
  on('input', e => { if (up(e, 'form[data-guard]')) dirty = true })
  on('submit', e => {
    const form = e.target
    if (e.defaultPrevented || form.method === 'dialog') return
    if (form.matches('[data-guard]')) dirty = false
    if (form.matches('[data-again]')) return
    if (form.getAttribute('aria-busy')) { e.preventDefault(); return }
    busy(form, true)
    setTimeout(() => busy(form, false), 8000)
  })
  const busy = (form, is) => {
    for (const it of [form, ...form.querySelectorAll('button:not([type=button])')])
      is ? it.setAttribute('aria-busy', 'true') : it.removeAttribute('aria-busy')
  }
  addEventListener('pageshow', () => { for (const form of doc.forms) busy(form, false) })
  addEventListener('beforeunload', e => { if (dirty) e.preventDefault() })

  on('change', e => { const it = up(e, '[data-submit]'); if (it && it.form) it.form.requestSubmit() })

  on('click', e => {
    const button = up(e, '[data-copy]')
    if (!button || !navigator.clipboard) return
    navigator.clipboard.writeText(button.dataset.copy).then(() => {
      const words = button.querySelector('span') || button, before = words.textContent
      if (!button.dataset.copied || before === button.dataset.copied) return
      words.textContent = button.dataset.copied
      setTimeout(() => { words.textContent = before }, 2000)
    })
  })

  for (const it of doc.querySelectorAll('[data-print]')) it.addEventListener('click', () => print())

  // what scrolls sideways can be reached with the keyboard
  for (const it of doc.querySelectorAll('.scroll, .prose :is(table, pre)')) if (it.scrollWidth > it.clientWidth) it.tabIndex = 0

  // times in the zone of the account, which the foot names; the server's words stay as the title
  const known = timeZone => { try { return Intl.DateTimeFormat('en', { timeZone }) && timeZone } catch { return undefined } }
  const zone = { timeZone: known(root.dataset.zone || undefined) }
  const yearOf = when => new Intl.DateTimeFormat('en', { ...zone, year: 'numeric' }).format(when)
  const shapes = {
    date: { weekday: 'short', day: 'numeric', month: 'short' },
    time: { hour: '2-digit', minute: '2-digit' }
  }
  const ago = when => {
    const words = new Intl.RelativeTimeFormat(root.lang, { numeric: 'auto', style: 'short' })
    const minutes = Math.round((when - Date.now()) / 6e4), size = Math.abs(minutes)
    return size < 60 ? words.format(minutes, 'minute') : size < 1440 ? words.format(Math.round(minutes / 60), 'hour')
      : size < 43200 ? words.format(Math.round(minutes / 1440), 'day') : null
  }
  const local = it => {
    const stamp = it.getAttribute('datetime'), when = new Date(stamp)
    if (!/T.*(Z|[+-]\d\d:?\d\d)$/.test(stamp) || isNaN(when)) return
    const as = it.dataset.as, year = yearOf(when) === yearOf(new Date()) ? {} : { year: 'numeric' }
    const shape = as === 'time' ? shapes.time : as === 'date' ? { ...shapes.date, ...year } : { ...shapes.date, ...year, ...shapes.time }
    const text = as === 'ago' && ago(when) || new Intl.DateTimeFormat(root.lang, { ...zone, ...shape }).format(when)
    if (text === it.textContent) return
    if (!it.title) it.title = it.textContent.trim()
    it.textContent = text
  }
  const times = () => doc.querySelectorAll('time[datetime]:not([data-fixed])').forEach(local)
  times()
  on('rtc:replaced', times)
  addEventListener('load', () => { if (window.jQuery) jQuery(doc).on('pfAjaxComplete', times) })
})()
