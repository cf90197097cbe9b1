import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { worksOn } from '@jejaring/core/staff/member'
import type { StaffRegister } from '@jejaring/core/staff/wire'
import type { Me } from '@jejaring/core/sync/account'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { staffMessages } from './desk-staff.messages.ts'
import { Alike } from './alike.tsx'
import { ImportStaff } from './import-staff.tsx'
import { MemberSheet } from './member-sheet.tsx'
import { NewMemberSheet, type FirstPost } from './new-member-sheet.tsx'
import { PlaceSection } from './place-section.tsx'
import { useStaff } from './use-staff.ts'
import './desk-staff.css'

/** The register of who works where: by place, with who is missing for the norm. */
export default function DeskStaff({ me }: { readonly me: Me }) {
  const t = useStore(staffMessages)
  const { staff, load, keep } = useStaff()
  const [search, setSearch] = useSearchParams()
  const [added, setAdded] = useState<FirstPost>()
  const village =
    search.get('village') ?? (me.villages.length > 1 ? me.villages[0]?.code : '') ?? ''
  const shown = search.get('show') === 'stopped' ? 'stopped' : 'working'
  const show = (changes: Readonly<Record<string, string>>) =>
    setSearch({ village, show: shown, ...changes }, { replace: true })
  const register = typeof staff === 'object' ? withVillages(staff, me.villages) : undefined
  const places = (register?.places ?? []).filter(
    (place) => village === '' || place.villages.includes(village),
  )
  const opened = register?.members.find(({ id }) => id === search.get('member'))
  const first = places[0]
  return (
    <div className="desk-staff">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <VillageChoice
            villages={me.villages}
            value={village}
            all={t.everywhere}
            onChoose={(code) => show({ village: code })}
          />
          {register !== undefined && <PrintButton>{t.print}</PrintButton>}
          {register !== undefined && (
            <Button
              component="a"
              variant="default"
              href="/api/staff/file?format=xlsx"
              download
              leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
            >
              {t.download}
            </Button>
          )}
          {register?.mayWrite === true && (
            <ImportStaff places={register.places} onTaken={() => void load()} />
          )}
          {register?.mayWrite === true && first !== undefined && (
            <Button
              leftSection={<IconUserPlus size={20} stroke={1.75} aria-hidden />}
              onClick={() => setAdded({ facility: (places.at(-1) ?? first).id })}
            >
              {t.add}
            </Button>
          )}
        </div>
      </div>
      {staff === undefined && <Waiting rows={8} />}
      {staff === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {register !== undefined && (
        <>
          {places.length === 0 ? (
            <EmptyState icon={IconUsers} title={t.emptyTitle} text={t.emptyText} />
          ) : (
            <div className="staff-sums">
              <Segmented
                label={t.show}
                value={shown}
                options={[
                  { value: 'working', label: t.working },
                  { value: 'stopped', label: t.stopped },
                ]}
                onChoose={(value) => show({ show: value })}
              />
              <Sums register={register} places={new Set(places.map(({ id }) => id))} />
            </div>
          )}
          <Alike register={register} keep={keep} />
          {places.map((place) => (
            <PlaceSection
              key={place.id}
              place={place}
              register={register}
              shown={shown}
              onOpen={(member) => setSearch({ village, show: shown, member: member.id })}
              onWrite={setAdded}
            />
          ))}
          {opened !== undefined && (
            <MemberSheet
              key={opened.id}
              member={opened}
              register={register}
              keep={keep}
              onClose={() => setSearch({ village, show: shown })}
            />
          )}
          {added !== undefined && (
            <NewMemberSheet
              first={added}
              register={register}
              keep={keep}
              onClose={() => setAdded(undefined)}
            />
          )}
        </>
      )}
    </div>
  )
}

/** Every village may have a Posyandu Melati: where there are several villages the name of each stands beside it. */
const withVillages = (register: StaffRegister, villages: Me['villages']): StaffRegister =>
  villages.length < 2
    ? register
    : {
        ...register,
        places: register.places.map((place) => {
          const village = villages.find(({ code }) => code === place.villages[0])
          return place.kind === 'posyandu' && village !== undefined
            ? { ...place, name: `${place.name}, ${village.name}` }
            : place
        }),
      }

/** A person once, whatever the tasks; what is missing once per place. */
function Sums({
  register: { today, members, places: all },
  places,
}: {
  readonly register: StaffRegister
  readonly places: ReadonlySet<string>
}) {
  const t = useStore(staffMessages)
  const here = members
    .map((member) => ({
      ...member,
      posts: member.posts.filter(({ facility }) => places.has(facility)),
    }))
    .filter((member) => worksOn(member, today))
  const tasks = here.reduce(
    (sum, member) =>
      sum + member.posts.filter((post) => worksOn({ ...member, posts: [post] }, today)).length,
    0,
  )
  const vacant = all
    .filter(({ id }) => places.has(id))
    .reduce((sum, { vacancies }) => sum + vacancies.reduce((n, { missing }) => n + missing, 0), 0)
  return (
    <p>
      <b>{t.people(here.length)}</b>, {t.tasks(tasks)}, {t.vacant(vacant)}
    </p>
  )
}
