import { catalogue } from './catalogue.ts'

/** What a browser cannot do here, and what to do about it. */
export const abilityTexts = catalogue(
  {
    storageTitle: 'Dieser Browser kann nichts speichern',
    storageText:
      'Der Speicher für Websites (IndexedDB) ist abgeschaltet oder fehlt. Antworten gehen beim Schließen der Seite verloren. Bitte verwenden Sie einen anderen Browser oder fragen Sie Ihre IT.',
    privateTitle: 'Dieses Fenster scheint ein privates Fenster zu sein',
    privateText:
      'Wenn Sie es schließen, löscht der Browser alle Antworten. Arbeiten Sie besser in einem normalen Fenster, oder sichern Sie die Prüfung vorher als Datei.',
    insecureTitle: 'Die Verbindung ist nicht verschlüsselt (http)',
    insecureText:
      'Der Browser schaltet deshalb ab, was diese Anwendung zum Verschlüsseln von Dateien und zum Arbeiten ohne Netz braucht. Bitten Sie Ihre IT, die Anwendung über https bereitzustellen.',
    singleTitle: 'IT-Check als einzelne Datei',
    singleText:
      'Ihre Angaben liegen in diesem Browser auf diesem Computer, nicht in der Datei und nicht auf dem Stick. Sichern Sie jede Prüfung als Datei, bevor Sie den Computer wechseln.',
    singleMore: 'Was hier geht und was nicht',
    offlineTitle: 'Ohne Netz lässt sich die Anwendung hier nicht starten',
    offlineText:
      'Dieser Browser hält keine Kopie der Anwendung vor. Solange die Seite offen ist, können Sie auch ohne Netz weiterarbeiten.',
  },
  {
    storageTitle: 'This browser cannot save anything',
    storageText:
      'The storage for websites (IndexedDB) is switched off or missing. Answers are lost when the page is closed. Please use another browser or ask your IT staff.',
    privateTitle: 'This window seems to be a private window',
    privateText:
      'When you close it, the browser deletes all answers. It is better to work in a normal window, or to save the assessment as a file first.',
    insecureTitle: 'The connection is not encrypted (http)',
    insecureText:
      'The browser therefore switches off what this application needs to encrypt files and to work offline. Ask your IT staff to provide the application via https.',
    singleTitle: 'IT-Check as a single file',
    singleText:
      'Your entries are in this browser on this computer, not in the file and not on the stick. Save every assessment as a file before you change computers.',
    singleMore: 'What works here and what does not',
    offlineTitle: 'The application cannot be started offline here',
    offlineText:
      'This browser keeps no copy of the application. As long as the page is open, you can continue to work without a network.',
  },
)
