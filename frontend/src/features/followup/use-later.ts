import { useEffect, useState } from 'react';

/** A value once it has rested for a moment, so that not every key asks the server. */
export function useLater<T>(value: T, millis = 350): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return rested;
}
