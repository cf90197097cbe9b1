export default function People({ list }: { list: 'everybody' | 'posyandu' | 'tasks' }) {
  return <p>{list}</p>
}
