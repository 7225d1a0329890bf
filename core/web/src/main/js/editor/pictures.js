// Pictures of a page: sent with its form as picture.KEY, named pictures/KEY in its text. They are made as small as a
// page needs, so that they come quickly on a slow line.
const WIDEST = 1600, LIGHT = 300_000
// what was chosen and not yet saved: still there when the form comes back with an error
const waiting = new Map()

const read = blob => new Promise((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => resolve(reader.result)
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(blob)
})

async function lighter(file) {
  const image = await createImageBitmap(file)
  const scale = Math.min(1, WIDEST / image.width)
  const width = Math.round(image.width * scale), height = Math.round(image.height * scale)
  if (file.type === 'image/gif' || (scale === 1 && file.size <= LIGHT)) return { blob: file, width, height }
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d').drawImage(image, 0, 0, width, height)
  const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/webp', .85))
  return blob.size < file.size || scale < 1 ? { blob, width, height } : { blob: file, width, height }
}

function attach(form, key) {
  const name = `picture.${key}`
  if (form.elements[name]) return
  const input = Object.assign(document.createElement('input'), { type: 'file', name, hidden: true })
  const transfer = new DataTransfer()
  transfer.items.add(waiting.get(key).file)
  input.files = transfer.files
  form.append(input)
}

/** Puts again into a form what was chosen before it was refused. */
export const restore = (form, text) => {
  for (const key of waiting.keys()) if (text.includes(`pictures/${key}`)) attach(form, key)
}

/**
 * Takes a picture into the form.
 * @returns the attributes of the picture, or nothing where the file is none
 */
export async function take(form, file) {
  const made = await lighter(file).catch(() => null)
  if (!made) return null
  const key = Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => (byte % 36).toString(36)).join('')
  waiting.set(key, { file: new File([made.blob], file.name.replace(/\.[^.]*$/, '') + '.' + made.blob.type.split('/')[1], { type: made.blob.type }), url: await read(made.blob) })
  attach(form, key)
  return { src: `pictures/${key}`, width: made.width, height: made.height }
}

/** Where a picture of the text is seen while it is written. */
export function address(src) {
  const key = /^pictures\/([a-z0-9]+)$/.exec(src)?.[1]
  if (!key) return src
  return waiting.get(key)?.url ?? `${location.pathname.replace('/edit/items/', '/items/')}/download/picture-${key}/now/${key}`
}
