const NAMES = ['tools', 'style', 'paragraph', 'heading2', 'heading3', 'heading4', 'bold', 'italic', 'underline', 'bulletList', 'orderedList', 'blockquote',
  'link', 'unlink', 'picture', 'table', 'clear', 'undo', 'redo', 'html', 'address', 'file', 'orAddress', 'alt', 'altHint', 'accept', 'cancel',
  'addRowAfter', 'addColumnAfter', 'deleteRow', 'deleteColumn', 'toggleHeaderRow', 'toggleHeaderColumn', 'deleteTable']
const SAID = {
  es: ['Herramientas de texto', 'Estilo del párrafo', 'Texto', 'Título', 'Subtítulo', 'Título menor', 'Negrita', 'Cursiva', 'Subrayado', 'Lista', 'Lista numerada', 'Cita',
    'Enlace', 'Quitar el enlace', 'Imagen', 'Tabla', 'Quitar formato', 'Deshacer', 'Rehacer', 'Ver el HTML', 'Dirección', 'Archivo de su equipo', 'O la dirección de una imagen', 'Qué muestra la imagen', 'Lo oyen quienes no la ven. Vacío si solo adorna.', 'Aceptar', 'Cancelar',
    'Añadir fila', 'Añadir columna', 'Quitar fila', 'Quitar columna', 'Fila de títulos', 'Columna de títulos', 'Quitar tabla'],
  en: ['Text tools', 'Paragraph style', 'Text', 'Heading', 'Subheading', 'Minor heading', 'Bold', 'Italic', 'Underline', 'List', 'Numbered list', 'Quote',
    'Link', 'Remove the link', 'Picture', 'Table', 'Remove formatting', 'Undo', 'Redo', 'Show the HTML', 'Address', 'File from your computer', 'Or the address of a picture', 'What the picture shows', 'Heard by those who cannot see it. Empty if it only decorates.', 'Accept', 'Cancel',
    'Add row', 'Add column', 'Delete row', 'Delete column', 'Header row', 'Header column', 'Delete table'],
  fr: ['Outils de texte', 'Style du paragraphe', 'Texte', 'Titre', 'Sous-titre', 'Petit titre', 'Gras', 'Italique', 'Souligné', 'Liste', 'Liste numérotée', 'Citation',
    'Lien', 'Retirer le lien', 'Image', 'Tableau', 'Effacer la mise en forme', 'Annuler', 'Rétablir', 'Voir le HTML', 'Adresse', 'Fichier de votre ordinateur', 'Ou l’adresse d’une image', 'Ce que montre l’image', 'Entendu par ceux qui ne la voient pas. Vide si elle ne fait que décorer.', 'Accepter', 'Annuler',
    'Ajouter une ligne', 'Ajouter une colonne', 'Supprimer la ligne', 'Supprimer la colonne', 'Ligne d’en-tête', 'Colonne d’en-tête', 'Supprimer le tableau'],
  pt: ['Ferramentas de texto', 'Estilo do parágrafo', 'Texto', 'Título', 'Subtítulo', 'Título menor', 'Negrito', 'Itálico', 'Sublinhado', 'Lista', 'Lista numerada', 'Citação',
    'Link', 'Remover o link', 'Imagem', 'Tabela', 'Remover formatação', 'Desfazer', 'Refazer', 'Ver o HTML', 'Endereço', 'Arquivo do seu computador', 'Ou o endereço de uma imagem', 'O que a imagem mostra', 'Ouvido por quem não a vê. Vazio se apenas enfeita.', 'Aceitar', 'Cancelar',
    'Adicionar linha', 'Adicionar coluna', 'Excluir linha', 'Excluir coluna', 'Linha de títulos', 'Coluna de títulos', 'Excluir tabela']
}

/** The words of the tools by name, in a language of the platform. */
export const words = lang => Object.fromEntries(NAMES.map((name, i) => [name, (SAID[lang] || SAID.en)[i]]))
