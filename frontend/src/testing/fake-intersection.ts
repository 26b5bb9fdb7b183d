/** What is in sight: everything, but for what a test takes out of it. Nothing has a place in happy-dom. */
export class FakeIntersection implements IntersectionObserver {
  static outOfSight: (element: Element) => boolean = () => false;

  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];

  constructor(private readonly told: IntersectionObserverCallback) {}

  observe(target: Element): void {
    const box = target.getBoundingClientRect();
    const isIntersecting = !FakeIntersection.outOfSight(target);
    const entry = { target, isIntersecting, boundingClientRect: box, intersectionRect: box, rootBounds: null };
    queueMicrotask(() => this.told([{ ...entry, intersectionRatio: isIntersecting ? 1 : 0, time: 0 }], this));
  }

  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
