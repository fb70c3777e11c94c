/** Sources that cannot be read: nothing of them is compared, and that is said. */
import { useWho } from './react.ts';

/** The notice; nothing where all can be read. */
export function Unreadable() {
  const unreadable = useWho((state) => state.view?.unreadable);
  if (unreadable === undefined || unreadable.length === 0) return null;
  return (
    <div className="notice-line">
      <ul>
        {unreadable.map(({ id, message }) => (
          <li key={id}>
            {id} cannot be read, and is not compared: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
