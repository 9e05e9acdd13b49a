import { catalogue } from './catalogue.ts'

/** Why municipalities check their IT. Facts of 2023 as forensic report, compliance report and press agree on them; see `lessonsSource`. */
export const publicReasons = catalogue(
  {
    why: 'Warum diese Prüfung',
    whyDependence:
      'Ausweise, Sozialleistungen, Kfz-Zulassung, Steuern, Bauakten: Fast jede Leistung einer Kommune braucht heute IT. Fällt sie aus, steht die Verwaltung weitgehend still.',
    whyThreat:
      'Mit Verschlüsselungstrojanern machen Angreifende Daten unlesbar und verlangen Lösegeld. Das trifft auch Verwaltungen, große wie kleine. Ganz verhindern lassen sich solche Angriffe nicht. Vorsorge entscheidet darüber, ob ein Angriff gelingt, wie weit er kommt und wie schnell die Verwaltung wieder arbeiten kann. Deshalb prüft eine Verwaltung, wo sie steht und was sie als Nächstes tun sollte.',
    lessons: 'Was der Oktober 2023 gezeigt hat',
    lessonsStory:
      'In der Nacht zum 30. Oktober 2023 verschlüsselten Angreifende Systeme der Südwestfalen-IT, eines kommunalen IT-Dienstleisters. In vielen Städten, Gemeinden und Kreisen fielen Telefon, E-Mail, Internetseiten, Kartenzahlung, Kfz-Zulassung, Ausweise, Standesämter und Bauakten aus. Nachbarkreise halfen aus. Lastschriften und Steuern wurden teils erst Monate später eingezogen. Alle Arbeitsplatzrechner mussten geprüft oder neu eingerichtet werden. Lösegeld wurde nicht gezahlt.',
    lessonsHappened: 'Was geschah',
    lessonsLearned: 'Was daraus folgt',
    happenedFactor: 'Für den Fernzugang genügten Benutzername und Passwort.',
    learnedFactor: 'Zugänge von außen brauchen einen zweiten Faktor.',
    happenedUpdate:
      'Vor der Schwachstelle im Fernzugang hatte der Hersteller im August und September 2023 gewarnt. Das letzte Update lag etwa sechs Wochen zurück.',
    learnedUpdate: 'Jemand muss Warnungen lesen, und Updates brauchen feste Fristen.',
    happenedUnnoticed: 'Elf Tage lang blieb der Angriff unbemerkt. Die Verschlüsselung begann an einem Sonntag.',
    learnedUnnoticed: 'Auffälliges muss auch nachts und am Wochenende bemerkt werden.',
    happenedRights:
      'Mit einem Administratorkonto erreichten die Angreifenden den zentralen Bereich mit den Fachverfahren aller Kunden.',
    learnedRights: 'Weitreichende Rechte gehören in wenige, getrennte und besonders geschützte Konten.',
    happenedShutdown: 'Die Systeme wurden schnell abgeschaltet. Das hielt die weitere Ausbreitung auf.',
    learnedShutdown: 'Vorher muss feststehen, wer abschalten darf und was zuerst zu tun ist.',
    happenedBackup:
      'Die Datensicherungen blieben unversehrt. Daten wurden aus älteren Ständen wiederhergestellt, vieles musste neu erfasst werden.',
    learnedBackup: 'Sicherungen müssen für Angreifende unerreichbar sein, und das Wiederherstellen muss geübt sein.',
    happenedOutage: 'Nach elf Monaten liefen 98\u00a0% der wichtigsten Verfahren wieder.',
    learnedOutage: 'Unverzichtbare Leistungen müssen auch ohne IT möglich sein, notfalls mehrere Wochen lang.',
    happenedDuties: 'Zuständigkeiten für die Sicherheit waren unklar, Abläufe für Updates nicht festgelegt.',
    learnedDuties: 'Sicherheit ist Aufgabe der Leitung: Sie legt fest, wer zuständig ist und welche Mittel es gibt.',
    lessonsSource:
      'Angaben zum Angriff nach Presseberichten, auch über die Untersuchungsberichte; Stand: November 2026. Über die IT der eigenen Verwaltung sagen sie nichts aus.',
  },
  {
    why: 'Why this check',
    whyDependence:
      'Identity cards, social benefits, vehicle registration, taxes, building files: almost every service of a municipality needs IT today. When it fails, the administration largely comes to a halt.',
    whyThreat:
      'With ransomware, attackers make data unreadable and demand money. This happens to administrations too, large and small. Such attacks cannot be ruled out. Preparation decides whether an attack succeeds, how far it gets and how soon the administration can work again. That is why an administration checks where it stands and what it should do next.',
    lessons: 'What October 2023 has shown',
    lessonsStory:
      'In the night before 30 October 2023, attackers encrypted systems of Südwestfalen-IT, a municipal IT provider in Germany. In many towns, municipalities and counties, telephones, e-mail, websites, card payment, vehicle registration, identity cards, registry offices and building files failed. Neighbouring counties helped out. Direct debits and taxes were in part not collected until months later. All workstations had to be checked or set up again. No ransom was paid.',
    lessonsHappened: 'What happened',
    lessonsLearned: 'What follows from it',
    happenedFactor: 'User name and password were enough for remote access.',
    learnedFactor: 'Access from outside needs a second factor.',
    happenedUpdate:
      'The manufacturer had warned of the vulnerability in the remote access in August and September 2023. The last update was about six weeks old.',
    learnedUpdate: 'Somebody has to read warnings, and updates need fixed deadlines.',
    happenedUnnoticed: 'The attack went unnoticed for eleven days. The encryption began on a Sunday.',
    learnedUnnoticed: 'What is suspicious must be noticed at night and at weekends too.',
    happenedRights:
      'With an administrator account the attackers reached the central area with the specialist applications of all customers.',
    learnedRights: 'Far-reaching rights belong in few, separate and specially protected accounts.',
    happenedShutdown: 'The systems were switched off quickly. That stopped the attack from spreading further.',
    learnedShutdown: 'It must be settled beforehand who may switch off and what is to be done first.',
    happenedBackup: 'The backups stayed intact. Data was restored from older copies, and much had to be entered again.',
    learnedBackup: 'Backups must be out of reach for attackers, and restoring must be practised.',
    happenedOutage: 'After eleven months 98% of the key applications were running again.',
    learnedOutage: 'Essential services must be possible without IT as well, if need be for several weeks.',
    happenedDuties: 'It was unclear who was responsible for security, and there was no set procedure for updates.',
    learnedDuties: 'Security is a management task: management decides who is responsible and what resources there are.',
    lessonsSource:
      'The account of the attack is based on press reports, including those on the investigations; as of November 2026. It says nothing about the IT of this administration.',
  },
)
