import { heading, list, type Prose, paragraph } from '../prose.ts'

/** Legal statements here were looked up in sources; none from memory may be added. */
export const limitsHelp: Prose = [
  heading('Eine Selbstauskunft', 'A self-declaration'),
  paragraph(
    'Das Ergebnis beruht auf Ihren eigenen Angaben. Niemand hat sie von außen geprüft, und kein Gerät wurde untersucht. Wer ehrlich antwortet, auch mit „nein“ und „weiß nicht“, hat am meisten davon.',
    'The result rests on what you state yourselves. Nobody outside has checked it, and no device was examined. Those who answer honestly, with “no” and “don’t know” as well, gain the most.',
  ),
  list(
    [
      'IT-Check ist kein Angebot des Landes, des Bundesamts für Sicherheit in der Informationstechnik (BSI) oder eines Unternehmens.',
      'IT-Check is not provided by a state, by the Federal Office for Information Security (BSI) or by a company.',
    ],
    [
      'Es ersetzt weder WiBA („Weg in die Basis-Absicherung“ des BSI) noch den IT-Grundschutz und ist kein Zertifikat.',
      'It replaces neither WiBA (the BSI’s “Weg in die Basis-Absicherung”) nor IT-Grundschutz and is no certificate.',
    ],
    [
      'Verweise auf Normen helfen beim Nachlesen. Die Herausgeber haben die Fragen weder geprüft noch gebilligt.',
      'References to standards help with looking things up. Their publishers have neither checked nor endorsed the questions.',
    ],
    ['Es ersetzt keine Rechtsberatung.', 'It is no substitute for legal advice.'],
  ),
  heading('NIS-2', 'NIS2'),
  paragraph(
    'Das deutsche NIS-2-Umsetzungsgesetz gilt seit dem 6. Dezember 2025. Die Kernverwaltung einer Kommune erfasst es nicht: Der IT-Planungsrat hat die Länder am 3. November 2023 gebeten, die Möglichkeit dazu nicht zu nutzen. Die Buchstaben a bis j aus Artikel 21 Absatz 2 der Richtlinie, die bei den Fragen stehen, sind fürs Rathaus also ein Maßstab und keine Pflicht.',
    'The German act implementing NIS2 has been in force since 6 December 2025. It does not cover the core administration of a municipality: on 3 November 2023 the IT-Planungsrat asked the states not to use the option to include it. So the letters a to j of Article 21(2) of the directive beside the questions are a yardstick for the town hall, not a duty.',
  ),
  paragraph(
    'Anders kann es bei Stadtwerken, Kliniken und auch bei rechtlich unselbständigen Eigenbetrieben sein (§ 28 BSIG). Ob ein Betrieb betroffen ist, muss für jeden einzeln geprüft werden.',
    'It may be different for municipal utilities, clinics and also for municipal enterprises without legal personality (§ 28 BSIG). Whether an enterprise is covered must be examined for each one.',
  ),
  heading('Öffentlich oder nichtöffentlich?', 'Public or not?'),
  paragraph(
    'Ratssitzungen sind grundsätzlich öffentlich; in Nordrhein-Westfalen regelt § 48 Absatz 2 GO NRW, wann die Öffentlichkeit ausgeschlossen werden kann. Ein Bericht mit benannten Lücken kann Angreifern helfen, deshalb schlägt IT-Check die nichtöffentliche Beratung vor. Entscheiden muss Ihre Verwaltung, und nicht alles gehört hinter verschlossene Türen: Dass geprüft wurde und was die Maßnahmen insgesamt kosten, lässt sich meist öffentlich beraten.',
    'Council meetings are public in principle; in North Rhine-Westphalia § 48(2) GO NRW regulates when the public may be excluded. A report that names gaps can help attackers, so IT-Check proposes a non-public session. Your administration has to decide, and not everything belongs behind closed doors: that there was a check and what the measures cost altogether can mostly be discussed in public.',
  ),
  heading('Vertraulichkeit (TLP)', 'Confidentiality (TLP)'),
  paragraph(
    'Jeder Bericht trägt auf jeder Seite ein Kennzeichen: der öffentliche TLP:CLEAR, der für Rat und Ausschüsse TLP:AMBER+STRICT, der interne TLP:AMBER+STRICT oder TLP:RED. Das Traffic Light Protocol ist eine Absprache unter Empfängern, keine amtliche Einstufung. Für amtlich eingestufte Informationen (VS-NfD) ist IT-Check nicht vorgesehen.',
    'Each report bears a label on every page: the public one TLP:CLEAR, the one for council and committees TLP:AMBER+STRICT, the internal one TLP:AMBER+STRICT or TLP:RED. The Traffic Light Protocol is an agreement among recipients, no official classification. IT-Check is not meant for officially classified information (VS-NfD).',
  ),
]
