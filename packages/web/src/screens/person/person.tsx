export default function Person({ person }: { person: string }) {
  return <p>{person}</p>
}
