import { heading, list, type Prose, paragraph } from '../prose.ts'

/** From one assessment to the next: newer questions, follow-ups, comparison; the words are those of the screens. */
export const overTimeHelp: Prose = [
  paragraph(
    'Eine Prüfung ist eine Momentaufnahme. Ob eine Kommune besser wird, zeigt erst die nächste. Jede Prüfung behält den Fragenkatalog, mit dem sie beantwortet wurde: Ihr Ergebnis bleibt, wie es war.',
    'An assessment is a snapshot. Whether a municipality gets better shows only with the next. Each assessment keeps the questionnaire it was answered with: its result stays as it was.',
  ),
  heading('Verlauf', 'History'),
  paragraph(
    'Den „Verlauf“ einer Prüfung öffnen Sie in der Übersicht unter „Weitere Aktionen“ oder unter „Angaben“. Er zeigt „Frühere Stände“ und „Wer hat was geändert“. Stände entstehen von selbst: vor der ersten Änderung eines Tages und bevor sich vieles auf einmal ändert. „Diesen Stand zurückholen“ bringt einen wieder; der jetzige wird vorher gesichert.',
    'You open the “History” of an assessment in the overview under “More actions” or under “Details”. It shows “Earlier states” and “Who changed what”. States are kept by themselves: before the first change of a day and before much changes at once. “Bring this state back” restores one; the present one is kept first.',
  ),
  paragraph(
    'Gut zu wissen: Frühere Stände liegen nur auf diesem Gerät. In einer gesicherten Datei sind sie nicht.',
    'Good to know: earlier states are kept on this device only. They are not in a saved file.',
  ),
  heading('Neue Version eines Fragenkatalogs', 'A newer version of a questionnaire'),
  paragraph(
    'Gibt es eine neuere Version, steht das in der Übersicht und unter den Fragen. „Ansehen, was sich ändert“ zeigt Frage für Frage, was anders ist und was aus Ihrer Antwort wird, dazu eine Vorschau des Ergebnisses. Erst wenn Sie zustimmen, entsteht eine neue Prüfung; die alte bleibt, wie sie ist.',
    'When there is a newer version, the overview says so, and so does a line below the questions. “See what changes” shows question by question what is different and what becomes of your answer, with a preview of the result. Only when you agree is a new assessment made; the old one stays as it is.',
  ),
  list(
    [
      'Fragt eine Frage noch dasselbe, wird die Antwort übernommen.',
      'Where a question still asks the same, the answer is carried over.',
    ],
    [
      'Ist sie umformuliert, wird die Antwort übernommen und wartet darauf, dass Sie sie bestätigen.',
      'Where it is reworded, the answer is carried over and waits for you to confirm it.',
    ],
    [
      'Ist sie geteilt, zusammengeführt, entfallen oder fragt sie etwas anderes, kommt die Antwort mit Kommentaren und Fotos ins Archiv. Es steht unter „Verlauf“.',
      'Where it is split, merged, retired or asks something else, the answer goes into the archive with comments and photos. It stands under “History”.',
    ],
  ),
  paragraph(
    'Unter „Fragenkataloge“ stehen zwei Versionen nebeneinander, mit allen Unterschieden im Wortlaut.',
    'Under “Questionnaires” two versions stand side by side, with all differences in wording.',
  ),
  heading('Folgeprüfung', 'Follow-up'),
  paragraph(
    '„Folgeprüfung anlegen“ in der Übersicht macht aus einer Prüfung die nächste. Neben jeder Frage steht, was damals gesagt wurde. Trifft es noch zu, bestätigen Sie es mit „Unverändert“. Bei einer MUSS-Frage gehört dazu ein neuer Nachweis mit Datum. Wer eine andere Stufe wählt, nennt den Grund.',
    '“Create a follow-up” in the overview makes the next assessment out of one. Beside each question stands what was said then. If it still holds, confirm it with “Unchanged”. For a MUST question this takes new evidence with a date. Whoever chooses another level gives the reason.',
  ),
  paragraph(
    'Unter „Maßnahmen“, „Plan“ zeigt die Ansicht „Zugesagt und getan“, was zugesagt war und was daraus wurde.',
    'Under “Measures”, “Plan”, the view “Promised and done” shows what was promised and what became of it.',
  ),
  heading('Vergleich: Verlauf über die Jahre', 'Comparison: over the years'),
  paragraph(
    '„Vergleich“ zeigt, wie sich eine Kommune von Prüfung zu Prüfung entwickelt hat. Verglichen werden nur Fragen, die in allen Prüfungen dasselbe fragen und überall beantwortet sind. Wie viele das sind, steht dabei.',
    '“Comparison” shows how a municipality has moved from one assessment to the next. Only questions that ask the same in all assessments and are answered in all of them are compared. How many these are stands beside the figures.',
  ),
  paragraph(
    'Zusammen gehören Prüfungen, wenn eine aus der anderen entstanden ist, zum Beispiel als Folgeprüfung. Zwei getrennt angelegte Prüfungen derselben Kommune lassen sich nicht nachträglich verbinden.',
    'Assessments belong together if one was made from the other, for example as a follow-up. Two assessments of the same municipality that were created separately cannot be joined afterwards.',
  ),
  heading('Vergleich: Mehrere Kommunen', 'Comparison: several municipalities'),
  paragraph(
    'Mehrere Kommunen stehen in einer Tabelle nebeneinander, zunächst unter Decknamen. In Berichten und Tabellen zum Weitergeben stehen immer nur Decknamen, und nichts darin ist nach Ergebnissen geordnet. Werte der Gruppe gibt es erst ab fünf Kommunen.',
    'Several municipalities stand side by side in a table, under pseudonyms at first. Reports and tables to hand on contain pseudonyms only, and nothing in them is ordered by results. Figures of the group exist from five municipalities on.',
  ),
]
