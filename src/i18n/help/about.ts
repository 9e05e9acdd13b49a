import { list, type Prose, paragraph } from '../prose.ts'

export const aboutHelp: Prose = [
  paragraph(
    'Mit IT-Check finden Kommunen selbst heraus, wie es um ihre IT-Sicherheit steht und was als Erstes zu tun ist. Am Ende steht ein Bericht, den auch versteht, wer nicht aus der IT kommt.',
    'With IT-Check municipalities find out for themselves how their IT security stands and what to do first. The outcome is a report that people outside IT understand as well.',
  ),
  list(
    [
      'Offen: Fragen, Gewichte und Rechenregeln kann jede und jeder nachlesen.',
      'Open: everyone can look up questions, weights and rules.',
    ],
    [
      'Sparsam: Alles bleibt in Ihrem Browser, auch ohne Netz.',
      'Frugal: everything stays in your browser, offline as well.',
    ],
    [
      'Ehrlich: Was unklar ist, heißt unklar, und jede Zahl lässt sich erklären.',
      'Honest: what is unclear is called unclear, and every figure can be explained.',
    ],
  ),
  paragraph(
    'IT-Check ist kein Angebot des Landes, des BSI oder eines Unternehmens. Bei Fragen zur Bereitstellung wenden Sie sich an die Stelle, unter deren Adresse Sie diese Anwendung geöffnet haben.',
    'IT-Check is not provided by a state, by the BSI or by a company. For questions about how it is provided, turn to whoever runs the address at which you opened this application.',
  ),
]
