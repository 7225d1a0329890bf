// Charts of PrimeFaces pages take their colours from the theme. Load deferred, in the last facet of h:head.
(() => {
  if (!window.Chart) return
  const named = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim()
  const rows = ['brand', 'clay', 'sun', 'c4', 'c3', 'c5']
  const alone = chart => chart.config.type === 'bar' && chart.data.datasets.length === 1
  const lies = chart => chart.config.options?.indexAxis === 'y'
  const fonts = (ctx, weight = 400) => { ctx.font = `${weight} 14px ${Chart.defaults.font.family}` }
  // names of lying bars lose their end, not their beginning, and leave the bars most of the room
  const shorter = (chart, name) => {
    const { ctx, width } = chart, most = width * .38
    fonts(ctx)
    let text = String(name)
    while (text.length > 4 && ctx.measureText(text).width > most) text = text.replace(/.…?$/u, '…')
    return text
  }
  const apply = () => {
    const all = Chart.defaults
    all.locale = document.documentElement.lang
    all.color = named('soft'); all.borderColor = named('line')
    all.font.family = getComputedStyle(document.body).fontFamily; all.font.size = 14
    all.plugins.colors.enabled = false
    all.elements.bar.borderRadius = 3
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) all.animation = false
  }
  const axes = chart => {
    for (const axis of Object.values(chart.config.options?.scales ?? {})) {
      (axis.ticks ??= {}).color = named('soft');
      (axis.grid ??= {}).color = named('line')
    }
  }
  Chart.register({
    id: 'theme',
    beforeInit (chart) {
      const { options } = chart.config
      if (alone(chart)) options.layout = { padding: lies(chart) ? { right: 44 } : { top: 24 } }
      if (lies(chart)) {
        const y = (options.scales ??= {}).y ??= {}
        y.ticks = { ...y.ticks, callback (value) { return shorter(chart, this.getLabelForValue(value)) } }
      }
      axes(chart)
    },
    // the figure beside its bar
    afterDatasetsDraw (chart) {
      if (!alone(chart)) return
      const { ctx } = chart, lying = lies(chart), number = new Intl.NumberFormat(Chart.defaults.locale)
      ctx.save()
      fonts(ctx, 600)
      ctx.fillStyle = named('ink')
      ctx.textAlign = lying ? 'start' : 'center'
      ctx.textBaseline = lying ? 'middle' : 'bottom'
      chart.getDatasetMeta(0).data.forEach((bar, i) => {
        const value = chart.data.datasets[0].data[i]
        if (value !== null) ctx.fillText(number.format(value), bar.x + (lying ? 6 : 0), bar.y - (lying ? 0 : 4))
      })
      ctx.restore()
    },
    beforeUpdate (chart) {
      apply()
      const pie = ['pie', 'doughnut', 'polarArea'].includes(chart.config.type)
      chart.data.datasets.forEach((set, i) => {
        if (!set.fromTheme && (set.backgroundColor || set.borderColor)) return
        set.fromTheme = true
        set.backgroundColor = pie ? set.data.map((_, k) => named(rows[k % rows.length])) : named(rows[i % rows.length])
        set.borderColor = pie ? named('surface') : named(rows[i % rows.length])
      })
    }
  })
  apply()
  const each = does => Object.values(Chart.instances).forEach(does)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { apply(); each(chart => { axes(chart); chart.update() }) })
  // on paper there is less room, and the ground is white
  matchMedia('print').addEventListener('change', () => {
    apply()
    each(chart => { axes(chart); chart.stop(); chart.resize(); chart.update('none'); chart.draw() })
  })
})()
