import { catalogue } from './catalogue.ts'

/** Where one chooses what is compared with what. */
export const comparisonTexts = catalogue(
  {
    title: 'Vergleich',
    lead: 'Sehen Sie, was sich in einer Kommune von Prüfung zu Prüfung verändert hat, oder stellen Sie mehrere Kommunen nebeneinander.',
    overTimeTitle: 'Eine Kommune im Verlauf',
    overTimeEmpty: 'In diesem Browser ist noch keine Prüfung.',
    visit: '1 Prüfung vom {date}. Für einen Vergleich fehlt eine zweite.',
    visits: '{count} Prüfungen vom {from} bis zum {to}',
    together: 'Prüfungen gehören zusammen, wenn eine aus der anderen entstanden ist, zum Beispiel als Folgeprüfung.',
    townsTitle: 'Mehrere Kommunen',
    townsText: 'Themenfelder und Kommunen in einer Tabelle, zum Sortieren und Filtern.',
    toTowns: 'Mehrere Kommunen vergleichen',
  },
  {
    title: 'Comparison',
    lead: 'See what has changed in a municipality from one assessment to the next, or set several municipalities side by side.',
    overTimeTitle: 'One municipality over time',
    overTimeEmpty: 'There is no assessment in this browser yet.',
    visit: '1 assessment of {date}. A comparison needs a second one.',
    visits: '{count} assessments from {from} to {to}',
    together: 'Assessments belong together when one has come out of the other, for example as a follow-up.',
    townsTitle: 'Several municipalities',
    townsText: 'Domains and municipalities in one table, to sort and filter.',
    toTowns: 'Compare several municipalities',
  },
)
