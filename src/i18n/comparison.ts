import { catalogue } from './catalogue.ts'

/** Where one chooses what is compared with what. */
export const comparisonTexts = catalogue(
  {
    title: 'Vergleich',
    lead: 'Sehen Sie, was sich in einer Kommune von Prüfung zu Prüfung verändert hat, oder stellen Sie mehrere Kommunen nebeneinander.',
    overTimeTitle: 'Eine Kommune im Verlauf',
    overTimeEmpty: 'In diesem Browser ist noch keine Prüfung.',
    visits: { one: '{count} Prüfung', other: '{count} Prüfungen' },
    townsTitle: 'Mehrere Kommunen',
    townsText: 'Themenfelder und Kommunen in einer Tabelle, zum Sortieren und Filtern.',
    toTowns: 'Mehrere Kommunen vergleichen',
  },
  {
    title: 'Comparison',
    lead: 'See what has changed in a municipality from one assessment to the next, or set several municipalities side by side.',
    overTimeTitle: 'One municipality over time',
    overTimeEmpty: 'There is no assessment in this browser yet.',
    visits: { one: '{count} assessment', other: '{count} assessments' },
    townsTitle: 'Several municipalities',
    townsText: 'Topics and municipalities in one table, to sort and filter.',
    toTowns: 'Compare several municipalities',
  },
)
