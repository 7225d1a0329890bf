// What a page of rich text can hold: what the server's cleaner lets through, and nothing else.
import { Node } from '@tiptap/core'
import Image from '@tiptap/extension-image'
import Subscript from '@tiptap/extension-subscript'
import Superscript from '@tiptap/extension-superscript'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { address } from './pictures.js'

const Figure = Node.create({
  name: 'figure', group: 'block', content: 'image figcaption?', isolating: true,
  parseHTML: () => [{ tag: 'figure' }],
  renderHTML: () => ['figure', 0]
})
const Figcaption = Node.create({
  name: 'figcaption', content: 'inline*',
  parseHTML: () => [{ tag: 'figcaption' }],
  renderHTML: () => ['figcaption', 0]
})
// pictures that were pasted with their bytes would be dropped by the cleaner: better not to show them at all
const Picture = Image.extend({
  parseHTML: () => [{ tag: 'img[src]:not([src^="data:"]):not([src^="file:"])' }],
  addNodeView: () => ({ node }) => {
    const dom = document.createElement('img')
    Object.entries({ ...node.attrs, src: address(node.attrs.src) }).forEach(([name, value]) => { if (value != null) dom.setAttribute(name, value) })
    return { dom }
  }
})
// widths by style are no part of a page
const PlainTable = Table.extend({ renderHTML: () => ['table', ['tbody', 0]] })

export const extensions = [
  StarterKit.configure({
    trailingNode: false,
    link: { openOnClick: false, autolink: true, protocols: ['mailto'], HTMLAttributes: { target: null, rel: null }, isAllowedUri: uri => /^(https?:|mailto:|\/(?!\/))/i.test(uri || '') }
  }),
  Subscript, Superscript, Picture, Figure, Figcaption, PlainTable.configure({ resizable: false }), TableRow, TableHeader, TableCell
]
