import { useRef, useState } from 'react'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { DocumentFields } from './DocumentFields.tsx'
import { type EvidenceForm, itemFields } from './evidenceForm.ts'
import { SampleFields } from './SampleFields.tsx'

/** Documents that were shown and samples that were taken, one below the other. */
export function EvidenceItems({ form }: { readonly form: UseFormReturn<EvidenceForm> }) {
  const t = useTexts(evidenceTexts)
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'items' })
  const [happened, setHappened] = useState('')
  const adding = useRef<HTMLButtonElement>(null)
  const nameOf = (kind: 'document' | 'sample' | 'other', index: number) => t(kind, { number: index + 1 })
  const add = (kind: 'document' | 'sample') => {
    append(itemFields(kind), {
      focusName: `items.${fields.length}.${kind === 'document' ? 'reference' : 'population'}`,
    })
    setHappened(t('itemAdded', { what: nameOf(kind, fields.length) }))
  }
  const takeOut = (kind: 'document' | 'sample' | 'other', index: number) => {
    remove(index)
    setHappened(t('itemRemoved', { what: nameOf(kind, index) }))
    adding.current?.focus()
  }
  return (
    <Fieldset legend={t('items')}>
      <div className="evidence__items">
        {fields.map((item, index) => (
          <fieldset key={item.id} className="evidence__item">
            <legend className="evidence__item-title">{nameOf(item.kind, index)}</legend>
            {item.kind === 'document' && <DocumentFields form={form} index={index} />}
            {item.kind === 'sample' && <SampleFields form={form} index={index} />}
            {item.kind === 'other' && (
              <>
                <p>{item.text}</p>
                <Text muted small>
                  {t('otherHint')}
                </Text>
              </>
            )}
            <Button
              small
              variant="tertiary"
              icon="delete"
              className="evidence__remove"
              onClick={() => takeOut(item.kind, index)}
            >
              {t('removeItem', { what: nameOf(item.kind, index) })}
            </Button>
          </fieldset>
        ))}
        <Cluster gap="small">
          <Button small icon="add" ref={adding} onClick={() => add('document')}>
            {t('addDocument')}
          </Button>
          <Button small icon="add" onClick={() => add('sample')}>
            {t('addSample')}
          </Button>
        </Cluster>
        <Status hidden>{happened}</Status>
      </div>
    </Fieldset>
  )
}
