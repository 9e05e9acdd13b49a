import { catalogue } from './catalogue.ts'

/** The way from page to page of a long table or list. */
export const pagingTexts = catalogue(
  {
    pages: 'Seiten: {name}',
    pagesBelow: 'Seiten, am Ende: {name}',
    position: '{from}–{to} von {total}',
    before: { one: 'Vorige', other: 'Vorige {count}' },
    after: { one: 'Letzter Eintrag', other: 'Nächste {count}' },
  },
  {
    pages: 'Pages: {name}',
    pagesBelow: 'Pages, at the end: {name}',
    position: '{from}–{to} of {total}',
    before: { one: 'Previous', other: 'Previous {count}' },
    after: { one: 'Last entry', other: 'Next {count}' },
  },
)
