import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { setVoice, useVoice } from './voice.ts'
import './views.css'

/** For whom this tab answers. Whoever never has an assessor sees one closed line of it. */
export function VoiceSwitch({ assessment }: { readonly assessment: string }) {
  const t = useTexts(viewsTexts)
  const voice = useVoice(assessment)
  const isAssessor = voice.view === 'assessor'
  return (
    <Disclosure variant="plain" summary={t('answeringAs', { who: t(isAssessor ? 'assessor' : 'municipality') })}>
      <div className="voice-switch">
        <RadioGroup
          legend={t('answeringLegend')}
          hint={t('answeringHint')}
          value={voice.view}
          options={[
            { value: 'answers', label: t('municipality') },
            { value: 'assessor', label: t('assessor') },
          ]}
          onChange={({ currentTarget }) =>
            setVoice(assessment, { ...voice, view: currentTarget.value === 'assessor' ? 'assessor' : 'answers' })
          }
        />
        {isAssessor && (
          <TextInput
            label={t('role')}
            hint={t('roleHint')}
            value={voice.role}
            onChange={({ currentTarget }) => setVoice(assessment, { ...voice, role: currentTarget.value })}
          />
        )}
      </div>
    </Disclosure>
  )
}
