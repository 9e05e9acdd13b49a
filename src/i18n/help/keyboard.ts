import { heading, keys, type Prose, paragraph } from '../prose.ts'

export const keyboardHelp: Prose = [
  paragraph(
    'Alles lässt sich ohne Maus bedienen. Auf der Seite „Fragen“ geht es mit einzelnen Tasten besonders schnell. Sie wirken, solange Sie nicht in ein Feld schreiben.',
    'Everything can be operated without a mouse. On the page “Questions” single keys make it especially fast. They work as long as you are not writing into a field.',
  ),
  heading('Überall', 'Everywhere'),
  keys(
    [['Tab'], 'zum nächsten Feld, Knopf oder Link', 'to the next field, button or link'],
    [[['Umschalt', 'Shift'], 'Tab'], 'zurück', 'back'],
    [[['Eingabe', 'Enter']], 'Link öffnen, Knopf drücken', 'open a link, press a button'],
    [
      [['Leertaste', 'Space']],
      'Knopf drücken, Kästchen ankreuzen, Aufklappbares öffnen',
      'press a button, tick a box, open what folds out',
    ],
    [['Esc'], 'Dialog oder Menü schließen', 'close a dialog or menu'],
  ),
  heading('Auf der Seite „Fragen“', 'On the page “Questions”'),
  keys(
    [
      [['0 bis 9', '0 to 9']],
      'Antwort mit dieser Taste wählen; bei Fragen mit Stufen ist es die Nummer der Stufe',
      'choose the answer with this key; for questions with levels it is the number of the level',
    ],
    [['j'], 'nächste Frage', 'next question'],
    [['k'], 'vorige Frage', 'previous question'],
    [['n'], 'nächste offene Frage', 'next open question'],
    [['c'], 'zum Kommentar', 'to the comment'],
    [['v'], 'in einer Folgeprüfung: „Unverändert“', 'in a follow-up: “Unchanged”'],
    [['/'], 'zur Suche', 'to the search'],
    [['?'], 'Übersicht der Tasten', 'list of the keys'],
  ),
  paragraph(
    'Stören die einzelnen Tasten Ihre Sprachsteuerung oder Ihr Vorleseprogramm, schalten Sie sie in der Übersicht der Tasten aus.',
    'If the single keys get in the way of your voice control or screen reader, switch them off in the list of the keys.',
  ),
]
