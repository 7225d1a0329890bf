// Guesses what a person would choose anyway, and lists the offices of the chosen country first. All of it can be changed.
(() => {
  const zone = document.getElementById('zone');
  if (zone && !zone.value) {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (here && [...zone.options].some(o => o.value === here)) zone.value = here;
  }
  const country = document.getElementById('country');
  const office = document.getElementById('office');
  if (!country || !office) return;
  const all = [...office.options];
  const narrow = () => {
    const name = country.value && country.selectedOptions[0].text + ' · ';
    const kept = all.filter(o => !o.value || o.selected || !name || o.text.startsWith(name) || !o.text.includes(' · '));
    office.replaceChildren(...kept);
    if (office.value && name && office.selectedOptions[0].text.includes(' · ') && !office.selectedOptions[0].text.startsWith(name)) office.value = '';
  };
  country.addEventListener('change', narrow);
  if (country.value) narrow();
})();
