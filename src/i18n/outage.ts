import { catalogue } from './catalogue.ts'

/** What is said when the database cannot be reached, by the reason. */
export const outageTexts = catalogue(
  {
    'title-blocked': 'IT-Check ist noch in einem anderen Tab offen',
    'text-blocked':
      'Dort läuft eine ältere Version, die Ihre Daten noch festhält. Schließen Sie alle anderen Tabs und Fenster mit IT-Check; was dort gespeichert ist, bleibt gespeichert. Hier geht es dann von selbst weiter.',
    'title-newer': 'Ihre Daten gehören zu einer neueren Version von IT-Check',
    'text-newer':
      'Diese Seite ist älter und ändert deshalb nichts mehr daran. Ihre Daten sind noch da. Laden Sie die Seite neu. Hilft das nicht, bitten Sie Ihre IT um die neuere Version.',
    'title-deleted': 'Die Daten von IT-Check wurden in einem anderen Tab gelöscht',
    'text-deleted':
      'Was Sie auf dieser Seite noch sehen, steht nur noch hier. Möchten Sie es behalten, sichern Sie es als Datei, bevor Sie neu laden.',
    'title-lost': 'Der Browser hat die Daten von IT-Check entfernt',
    'text-lost':
      'Wahrscheinlich wurden Websitedaten gelöscht. Was Sie auf dieser Seite noch sehen, steht nur noch hier. Sichern Sie es als Datei, bevor Sie neu laden.',
    reload: 'Neu laden',
    save: 'Als Datei sichern',
    savedAs: 'Gesichert als „{files}“. Die Datei wurde zur Kontrolle noch einmal geöffnet.',
    nothing: 'Auf dieser Seite ist keine Prüfung offen, die sich sichern ließe.',
    failed:
      'Das Sichern ist fehlgeschlagen. Lassen Sie diese Seite offen und kopieren Sie Wichtiges in ein anderes Programm.',
  },
  {
    'title-blocked': 'IT-Check is still open in another tab',
    'text-blocked':
      'An older version runs there and still holds your data. Close all other tabs and windows with IT-Check; what is saved there stays saved. Here it then goes on by itself.',
    'title-newer': 'Your data belong to a newer version of IT-Check',
    'text-newer':
      'This page is older and therefore does not change them any more. Your data are still there. Reload the page. If that does not help, ask your IT staff for the newer version.',
    'title-deleted': 'The data of IT-Check were deleted in another tab',
    'text-deleted':
      'What you still see on this page is nowhere else. If you want to keep it, save it as a file before you reload.',
    'title-lost': 'The browser has removed the data of IT-Check',
    'text-lost':
      'Site data were probably cleared. What you still see on this page is nowhere else. Save it as a file before you reload.',
    reload: 'Reload',
    save: 'Save as a file',
    savedAs: 'Saved as “{files}”. The file was opened again as a check.',
    nothing: 'No assessment that could be saved is open on this page.',
    failed: 'Saving failed. Leave this page open and copy what is important into another program.',
  },
)
