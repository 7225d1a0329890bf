// Charts of PrimeFaces pages take their colours from the theme. Load deferred, in the last facet of h:head.
(() => {
  if (!window.Chart) return
  const named = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim()
  const rows = ['brand', 'clay', 'sun', 'c4', 'c3', 'c5']
  const apply = () => {
    const all = Chart.defaults
    all.locale = document.documentElement.lang
    all.color = named('soft'); all.borderColor = named('line')
    all.font.family = getComputedStyle(document.body).fontFamily; all.font.size = 14
    all.plugins.colors.enabled = false
    all.elements.bar.borderRadius = 3
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) all.animation = false
  }
  Chart.register({
    id: 'theme',
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
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => Object.values(Chart.instances).forEach(chart => chart.update()))
})()
