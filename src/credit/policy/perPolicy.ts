/**
 * Keeps what follows from a policy, or from a section of one, as long as that is in use: a sheet asks thousands of times under
 * the same policy, and a policy never changes once it is read.
 */
export function perPolicy<Rules extends object, Derived>(
  derive: (rules: Rules) => Derived,
): (rules: Rules) => Derived {
  const known = new WeakMap<Rules, { readonly derived: Derived }>();
  return rules => {
    let kept = known.get(rules);
    if (!kept) known.set(rules, (kept = { derived: derive(rules) }));
    return kept.derived;
  };
}
