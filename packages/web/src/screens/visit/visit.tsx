export default function Visit({ person }: { person: string }) {
  return <p>{person}</p>
}
