export default function DeskPerson({ village, person }: { village: string; person: string }) {
  return (
    <p>
      {village} {person}
    </p>
  )
}
