import { heading, list, type Prose, paragraph } from '../prose.ts'

/** What the software does, for those who have to agree to it; it names no paragraphs of law that were not looked up. */
export const staffCouncilHelp: Prose = [
  paragraph(
    'IT-Check prüft, wie die Verwaltung organisiert ist, und keine Personen. Dieses Kapitel sagt, welche personenbezogenen Angaben trotzdem entstehen können und was Sie einstellen können. Ob und wie der Personalrat zu beteiligen ist, klärt Ihre Verwaltung. Die Seite „Angaben für die Freigabe“ fasst das Wichtigste zum Ausdrucken auf einem Blatt zusammen.',
    'IT-Check assesses how the administration is organised, and no persons. This chapter says which personal data may arise all the same and what you can set. Whether and how the staff council is to be involved is for your administration to settle. The page “Information for approval” sums up the essentials on one sheet to print.',
  ),
  heading('Keine Kontrolle von Leistung und Verhalten', 'No monitoring of performance or conduct'),
  list(
    [
      'Es gibt keine Benutzerkonten und keine Anmeldung. IT-Check weiß nicht, wer davorsitzt.',
      'There are no user accounts and no sign-in. IT-Check does not know who is sitting in front of it.',
    ],
    [
      'Keine Auswertung ordnet Ergebnisse Personen zu. Bewertet werden Themenfelder.',
      'No analysis attributes results to persons. What is rated are domains.',
    ],
    [
      'Nichts wird an einen Server übertragen; niemand kann aus der Ferne zusehen.',
      'Nothing is transmitted to a server; nobody can watch from afar.',
    ],
    [
      '„MUSS zuerst“ und „Gesprächsmodus“ schätzen aus dem Abstand der letzten Antworten, wie lange es noch dauert. Wer sie gegeben hat, spielt dabei keine Rolle.',
      '“MUST first” and “Interview mode” estimate from the gaps between the latest answers how much longer it takes. Who gave them plays no part.',
    ],
    [
      'Die Uhr im Gesprächsmodus misst, wie lange ein Gespräch dauert. Sie läuft nur, wenn jemand „Uhr starten“ wählt.',
      'The timer in interview mode measures how long an interview takes. It runs only if somebody chooses “Start timer”.',
    ],
  ),
  heading('Welche personenbezogenen Angaben entstehen können', 'Which personal data may arise'),
  list(
    [
      'Rollen in Feldern wie „Zuständig“, „Verantwortlich“ oder „Beteiligte (Rollen)“. In kleinen Verwaltungen weiß jeder, wer gemeint ist.',
      'Roles in fields such as “Responsible”, “Owner” or “Participants (roles)”. In a small administration everybody knows who is meant.',
    ],
    [
      'Namen in Kommentaren, Notizen und Dokumenten, wenn jemand sie einträgt. Kein Feld verlangt einen Namen; unter „Abschluss“ ist er freiwillig.',
      'Names in comments, notes and documents if somebody enters them. No field requires a name; under “Sign-off” it is optional.',
    ],
    [
      'Menschen, Namensschilder oder Bildschirme auf Fotos. Schwärzen Sie sie vor dem Speichern.',
      'People, name plates or screens in photos. Blacken them before saving.',
    ],
    [
      'Im Änderungsprotokoll: Zeit, Rolle, Stelle, alter und neuer Wert und ein zufälliges Kennzeichen des Fensters. Kein Benutzername.',
      'In the change log: time, role, place, old and new value, and a random mark of the window. No user name.',
    ],
    [
      'Bei jeder Antwort: wann sie zuletzt geändert wurde. Bei einem Gespräch: wie lange es gedauert hat, wenn die Uhr lief. Beides steht auch dann in der Prüfung, wenn das Änderungsprotokoll abgeschaltet ist.',
      'With each answer: when it was last changed. With an interview: how long it took, if the timer was running. Both are in the assessment even when the change log is off.',
    ],
    [
      'In der Sperrdatei einer Arbeitsdatei: die Rolle oder der Name, den jemand dort einträgt.',
      'In the lock file of a working file: the role or name that somebody enters there.',
    ],
  ),
  heading('Das Änderungsprotokoll abschalten', 'Switching the change log off'),
  list(
    [
      'Für eine einzelne Prüfung: unter „Verlauf“ den Haken bei „Festhalten, wer was geändert hat“ entfernen. Das gilt für diese Prüfung auch auf anderen Geräten. Neue Prüfungen fragen zu Beginn danach.',
      'For a single assessment: remove the tick at “Record who changed what” under “History”. This holds for the assessment on other devices as well. New assessments ask about it at the start.',
    ],
    [
      'Für alle Prüfungen auf diesem Gerät: unter „Daten & Sicherheit“ bei „Änderungsprotokoll führen“.',
      'For all assessments on this device: under “Data & security” at “Keep a change log”.',
    ],
  ),
  paragraph(
    'In beiden Fällen löscht IT-Check, was schon protokolliert ist, und fragt vorher nach. Frühere Stände der Prüfung entstehen weiterhin, damit nichts verloren geht.',
    'In both cases IT-Check deletes what has been logged already, and asks first. Earlier states of the assessment are still kept, so that nothing is lost.',
  ),
  heading('Was vor Ort zu regeln ist', 'What has to be settled locally'),
  list(
    [
      'Rollen statt Namen, auch in Kommentaren; keine Bemerkungen über einzelne Beschäftigte.',
      'Roles instead of names, in comments too; no remarks about individual employees.',
    ],
    [
      'Wer die Prüfung und ihre Dateien sehen darf und wo sie liegen.',
      'Who may see the assessment and its files, and where they are kept.',
    ],
    ['Wie lange Dateien, Berichte und Fotos aufgehoben werden.', 'How long files, reports and photos are kept.'],
    ['Ob das Änderungsprotokoll geführt wird.', 'Whether the change log is kept.'],
    ['Was mit Dateien geschieht, die eine Beratungsfirma hat.', 'What happens to files that consultants have.'],
  ),
]
