import { useSearchParams } from 'wouter'
import { PracticeList } from './practice-list.tsx'
import { PracticeScreen } from './practice-screen.tsx'
import './desk-practice.css'

/** `?id=` opens one note; without it: all of them, those likest to the reader's place first. */
export default function DeskPractice() {
  const [search] = useSearchParams()
  const id = search.get('id')
  return id === null ? <PracticeList /> : <PracticeScreen key={id} id={id} />
}
