import type { UseFormRegister } from 'react-hook-form'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import type { TypedFields } from './answerFields.ts'

/** What the assessor writes down for nobody else. */
export function OwnNote({ register }: { readonly register: UseFormRegister<TypedFields> }) {
  const t = useTexts(viewsTexts)
  return (
    <TextArea rows={1} label={t('note')} hint={t('noteHint')} className="question__comment" {...register('note')} />
  )
}
