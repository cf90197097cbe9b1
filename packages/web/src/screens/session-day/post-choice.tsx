import { useStore } from '@nanostores/react'
import { Choice } from '../../ui/choice.tsx'
import { sessionDayMessages } from './session-day.messages.ts'
import { ALL_POSTS, type ChosenPost } from './use-post.ts'
import './post-choice.css'

/** Which of several posts is looked at; who has one is not asked. */
export function PostChoice({
  posts,
  post,
  choose,
  withAll = false,
}: ChosenPost & { readonly withAll?: boolean }) {
  const t = useStore(sessionDayMessages)
  if (posts.length < 2) return null
  const all = withAll ? [{ value: ALL_POSTS, label: t.allPosts }] : []
  return (
    <div className="post-choice">
      <Choice
        label={t.post}
        value={post?.id ?? ALL_POSTS}
        options={[...all, ...posts.map(({ id, name }) => ({ value: id, label: name }))]}
        onChoose={choose}
      />
    </div>
  )
}
