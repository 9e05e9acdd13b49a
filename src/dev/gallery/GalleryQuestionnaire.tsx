import kitchenSink from '../../../tests/files/questionnaires/kitchen-sink.json?raw'
import { goTo } from '../../parts/place.ts'
import { createAssessment } from '../../storage/createAssessment.ts'
import { installDefinition, readDefinition } from '../../storage/definitions.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Shelf } from './Shelf.tsx'

/** The questionnaire that the tests use, with every control and feature of the format, in the screens themselves. */
export function GalleryQuestionnaire() {
  const { db, world } = useWorkspace()
  const open = async () => {
    const problems = await installDefinition(db, new TextEncoder().encode(kitchenSink), false)
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
    const { id, version }: { id: string; version: string } = JSON.parse(kitchenSink)
    const definition = await readDefinition(db, id, version)
    if (!definition) return
    const assessment = await createAssessment(db, world, {
      definition,
      title: 'Kitchen sink',
      language: 'de',
      municipality: { name: 'Musterstadt' },
      audit: {},
      scope: {},
    })
    goTo({ screen: 'questions', id: assessment })
  }
  return (
    <Shelf title="Fragenkatalog mit allem">
      <Button onClick={() => void open()}>Prüfung damit anlegen und öffnen</Button>
    </Shelf>
  )
}
