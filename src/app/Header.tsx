import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useDeviceLock } from '../parts/lock/deviceLock.ts'
import { hrefOf, type Place } from '../parts/place.ts'
import { useSettings } from '../parts/settings.ts'
import { ToggleGroup } from '../ui/ToggleGroup.tsx'
import { Navigation } from './Navigation.tsx'
import { WordMark } from './WordMark.tsx'

export function Header({ place }: { readonly place: Place | null }) {
  const t = useTexts(frameTexts)
  return (
    <header className="app-header">
      <div className="app-width app-header__top">
        <a className="app-header__home" href={hrefOf({ screen: 'overview' })}>
          <WordMark name={t('product')} />
        </a>
        <div className="app-header__settings">
          <LanguageChoice />
          <ThemeChoice />
          {useDeviceLock()?.controls}
        </div>
      </div>
      <Navigation place={place} />
    </header>
  )
}

function LanguageChoice() {
  const t = useTexts(frameTexts)
  const { settings, change } = useSettings()
  return (
    <ToggleGroup
      label={t('language')}
      value={settings.language}
      onChange={(language) => change('language', language)}
      options={[
        { value: 'de', label: t('german'), short: 'DE', lang: 'de' },
        { value: 'en', label: t('english'), short: 'EN', lang: 'en' },
      ]}
    />
  )
}

function ThemeChoice() {
  const t = useTexts(frameTexts)
  const { settings, change } = useSettings()
  return (
    <ToggleGroup
      label={t('theme')}
      value={settings.theme}
      onChange={(theme) => change('theme', theme)}
      options={[
        { value: 'system', label: t('themeSystem'), icon: 'brightness-medium' },
        { value: 'light', label: t('themeLight'), icon: 'light-mode' },
        { value: 'dark', label: t('themeDark'), icon: 'dark-mode' },
      ]}
    />
  )
}
