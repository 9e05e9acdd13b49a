import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Shelf } from './Shelf.tsx'

const YES_NO = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nein' },
  { value: 'unknown', label: 'Weiß ich nicht' },
]

const LEVELS = [
  { value: '0', label: 'Nicht umgesetzt', hint: 'Es gibt keine Sicherung.', keyHint: '0' },
  { value: '1', label: 'Teilweise', hint: 'Einzelne Systeme werden gesichert, ohne feste Regel.', keyHint: '1' },
  { value: '2', label: 'Geregelt', hint: 'Alle wichtigen Systeme werden nach Plan gesichert.', keyHint: '2' },
  { value: '3', label: 'Geprüft', hint: 'Die Wiederherstellung wird mindestens einmal im Jahr erprobt.', keyHint: '3' },
]

export function GalleryFields() {
  return (
    <Shelf title="Felder">
      <Grid>
        <TextInput label="Name der Kommune" hint="So, wie er im Bericht stehen soll." />
        <TextInput label="Ansprechperson" optional="freiwillig" defaultValue="Informationssicherheitsbeauftragte" />
        <TextInput label="Amtlicher Gemeindeschlüssel" error="Der Schlüssel hat acht Ziffern." defaultValue="0551" />
        <TextInput label="Gesperrt" disabled defaultValue="nicht änderbar" />
        <TextInput label="Nur lesen" readOnly defaultValue="2026-12-01" />
        <NumberInput label="Arbeitsplätze" unit="Plätze" defaultValue="210" />
        <DateInput label="Fällig am" defaultValue="2026-12-01" />
        <Select label="Bundesland" defaultValue="NW">
          <option value="BY">Bayern</option>
          <option value="NW">Nordrhein-Westfalen</option>
        </Select>
        <Select label="Art der Kommune" error="Bitte wählen Sie eine Art." defaultValue="">
          <option value="">Bitte wählen</option>
        </Select>
        <SearchInput label="Fragen durchsuchen" placeholder="Suchen" />
      </Grid>
      <TextArea label="Kommentar" hint="Wächst mit dem Text." defaultValue={'Erste Zeile\nZweite Zeile'} />
      <TextArea label="Begründung" error="Ohne Begründung bleibt die Frage offen." />
      <RadioGroup
        legend="Werden die Daten regelmäßig gesichert?"
        hint="Gemeint sind Server und Fachverfahren."
        layout="cards"
        options={LEVELS}
        name="cards"
        value="2"
      />
      <Grid>
        <RadioGroup legend="Eigene Server?" layout="horizontal" options={YES_NO} />
        <RadioGroup legend="Schulen?" options={YES_NO} error="Bitte wählen Sie eine Antwort." value="yes" />
        <RadioGroup legend="Gesperrt" options={YES_NO} disabled value="no" />
        <CheckboxGroup legend="Ihre Rollen" hint="Mehrere sind möglich.">
          <Checkbox label="Informationssicherheit" defaultChecked />
          <Checkbox label="IT-Leitung" hint="Auch in Vertretung" />
          <Checkbox label="Gesperrt" disabled />
        </CheckboxGroup>
        <Checkbox label="Ich habe die Hinweise gelesen" error="Bitte bestätigen Sie das." />
      </Grid>
      <FilePicker
        label="Prüfung aus einer Datei öffnen"
        hint="Dateien mit der Endung .itcheck"
        buttonLabel="Datei auswählen"
        dropLabel="oder hierher ziehen"
        accept=".itcheck"
        onFiles={() => undefined}
      />
      <FilePicker
        label="Mit Fehler"
        error="Diese Datei ist keine Prüfung."
        buttonLabel="Datei auswählen"
        dropLabel="oder hierher ziehen"
        onFiles={() => undefined}
      />
    </Shelf>
  )
}
