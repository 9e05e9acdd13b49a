import { catalogue } from './catalogue.ts'

/** Where a municipality stands among the contributions of others. */
export const positionTexts = catalogue(
  {
    title: 'Lage im Vergleich mit anderen',
    intro:
      'Verglichen wird mit {count} Beiträgen von Kommunen zum selben Fragenkatalog (Version {versions}, Stichtage {period}). Namen enthalten sie nicht; der eigene Beitrag kann darunter sein.',
    'group-all': 'In der Gruppe sind Kommunen jeder Größe.',
    'group-size': 'In der Gruppe sind Kommunen derselben Größe ({size} Einwohner).',
    'group-state': 'In der Gruppe sind Kommunen derselben Größe ({size} Einwohner) aus demselben Land ({state}).',
    period: '{from} bis {to}',
    domain: 'Themenfeld',
    own: 'Eigene',
    lower: 'Unteres Viertel',
    middle: 'Mitte',
    upper: 'Oberes Viertel',
    position: 'Lage',
    whole: 'Alle Themenfelder',
    few: 'zu wenige',
    none: '–',
    howToRead:
      '„Unteres Viertel: 35\u00a0%“ heißt: Bei einem Viertel der Beiträge sind es 35\u00a0% oder weniger; „Oberes Viertel“ ist der Wert, bis zu dem drei Viertel reichen. Angegeben sind immer Werte, die vorkommen. Alle Werte sind auf ganze Prozent gerundet, die eigenen auch, und können deshalb um 1 von denen im Rest des Berichts abweichen.',
    notRanking:
      'Die Beiträge sind Selbstauskünfte und freiwillig. Die Lage in der Gruppe sagt, wo es sich lohnt, andere zu fragen. Ob etwas genügt, sagen allein die Ziele und die Mindestanforderungen.',
  },
  {
    title: 'Position among others',
    intro:
      'The comparison is with {count} contributions of municipalities to the same questionnaire (version {versions}, reference dates {period}). They contain no names; the municipality’s own may be among them.',
    'group-all': 'The group includes municipalities of every size.',
    'group-size': 'The group includes municipalities of the same size ({size} inhabitants).',
    'group-state':
      'The group includes municipalities of the same size ({size} inhabitants) in the same federal state ({state}).',
    period: '{from} to {to}',
    domain: 'Domain',
    own: 'Own',
    lower: 'Lower quarter',
    middle: 'Median',
    upper: 'Upper quarter',
    position: 'Position',
    whole: 'All domains',
    few: 'too few',
    none: '–',
    howToRead:
      '“Lower quarter: 35%” means: a quarter of the contributions have 35% or less; “Upper quarter” is the value that three quarters do not exceed. Every value given is one that occurs. All figures are rounded to whole per cent, the municipality’s own too, and may therefore differ by 1 from those in the rest of the report.',
    notRanking:
      'The contributions are self-assessments and voluntary. The position in the group says where it is worth asking others. Only the targets and the minimum requirements say whether something is good enough.',
  },
)
