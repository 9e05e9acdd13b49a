import { heading, list, type Prose, paragraph } from '../prose.ts'

export const privacyHelp: Prose = [
  heading('Nichts verlässt dieses Gerät', 'Nothing leaves this device'),
  paragraph(
    'IT-Check arbeitet vollständig in Ihrem Browser. Es lädt seine eigenen Dateien von der Adresse, unter der Sie es geöffnet haben, und sendet nichts: keine Antworten, keine Nutzungszahlen, keine Fehlerberichte. Schriften und Symbole sind mit dabei, fremde Server werden nicht angesprochen, Cookies gibt es nicht.',
    'IT-Check works entirely in your browser. It loads its own files from the address at which you opened it and sends nothing: no answers, no usage figures, no error reports. Fonts and icons are included, no foreign servers are contacted, there are no cookies.',
  ),
  paragraph(
    'Wer die Anwendung bereitstellt, kann wie bei jeder Website sehen, dass sie aufgerufen wurde, aber nicht, was Sie darin eingeben.',
    'Whoever provides the application can see, as with any website, that it was opened, but not what you enter.',
  ),
  heading('Wo Ihre Angaben liegen', 'Where your data lies'),
  paragraph(
    'Antworten, Kommentare und der Verlauf Ihrer Änderungen liegen im Speicher dieses Browsers, in Ihrem Benutzerkonto auf diesem Gerät. Sie sind dort nicht verschlüsselt. In einem anderen Browser, unter einer anderen Adresse oder an einem anderen Gerät sind sie nicht zu sehen.',
    'Answers, comments and the history of your changes lie in the storage of this browser, in your user account on this device. They are not encrypted there. They cannot be seen in another browser, at another address or on another device.',
  ),
  heading('An einem gemeinsam genutzten PC', 'On a shared PC'),
  paragraph(
    'Wer dasselbe Benutzerkonto und denselben Browser verwendet, kann Ihre Prüfungen öffnen. Auch wer das Gerät verwaltet, kann an die Daten kommen. Arbeiten Sie deshalb in Ihrem eigenen Benutzerkonto und sperren Sie den Bildschirm, wenn Sie gehen.',
    'Whoever uses the same user account and the same browser can open your assessments. Whoever administers the device can get at the data, too. So work in your own user account and lock the screen when you leave.',
  ),
  list(
    [
      'Müssen Sie an einem fremden Gerät arbeiten, sichern Sie die Prüfung am Ende als Datei und löschen Sie sie dort endgültig.',
      'If you have to work on someone else’s device, save the assessment as a file at the end and delete it there for good.',
    ],
    [
      'Die Adresszeile und der Titel des Browsers enthalten nie den Namen Ihrer Kommune, damit er nicht im Verlauf des Browsers steht.',
      'Address bar and browser title never contain the name of your municipality, so that it does not end up in the browser’s history.',
    ],
  ),
  heading('Rollen statt Namen', 'Roles instead of names'),
  paragraph(
    'Für das Ergebnis zählt nicht, wer etwas gesagt hat. Schreiben Sie Rollen statt Namen („Leitung Hauptamt“) und bewerten Sie keine Personen. Was Sie an Rollen angeben, steht auch im Bericht. Beziehen Sie Ihre Datenschutzbeauftragte oder Ihren Datenschutzbeauftragten früh ein.',
    'For the result it does not matter who said something. Write roles instead of names (“head of the main office”) and do not rate people. The roles you enter also appear in the report. Involve your data protection officer early.',
  ),
  heading('Änderungsprotokoll und frühere Stände', 'Change log and earlier states'),
  paragraph(
    'IT-Check hält fest, wann welche Antwort geändert wurde und was vorher dort stand. Das Protokoll steht im „Verlauf“ jeder Prüfung und in ihrer Datei. Unter „Daten & Sicherheit“ schalten Sie es für dieses Gerät ab; was schon protokolliert ist, wird dann gelöscht. Frühere Stände einer Prüfung entstehen unabhängig davon. Sie bleiben auf diesem Gerät, stehen in keiner Datei und gehen mit der Prüfung.',
    'IT-Check records when which answer was changed and what stood there before. The log is in the “History” of each assessment and in its file. Under “Data & security” you switch it off for this device; what has been logged is deleted then. Earlier states of an assessment are kept independently of that. They stay on this device, are in no file and go with the assessment.',
  ),
  heading('Löschen', 'Deleting'),
  paragraph(
    'In der Übersicht legen Sie eine Prüfung in den Papierkorb. Dort bleibt sie 30 Tage. Unter „Daten & Sicherheit“ holen Sie sie zurück, löschen sie sofort endgültig oder löschen alles, was IT-Check in diesem Browser gespeichert hat. Löschen Sie die Websitedaten im Browser, sind alle Prüfungen weg, die Sie nicht als Datei gesichert haben.',
    'In the overview you move an assessment to the trash. It stays there for 30 days. Under “Data & security” you bring it back, delete it for good at once, or delete everything that IT-Check has stored in this browser. If you delete the website data in the browser, all assessments are gone that you did not save as a file.',
  ),
]
