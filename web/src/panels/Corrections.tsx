/** Where to ask for a correction of what this copy shows, or that whoever runs it has set no address. */
import { useRefrain } from '../state/react.ts';

/** One quiet paragraph; nothing before the server has said it. */
export function Corrections() {
  const about = useRefrain((state) => state.about);
  if (about === null) return null;
  const { contact } = about;
  return (
    <p className="quiet small">
      {contact === null ? (
        'Whoever runs this copy of Refrain has set no address for corrections.'
      ) : (
        <>
          To ask for a correction:{' '}
          <a href={contact.link} target="_blank" rel="noreferrer noopener">
            {contact.address}
          </a>
        </>
      )}
    </p>
  );
}
