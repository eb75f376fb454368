namespace IacGuard.Rules.Naming.Automata;

/// <summary>A parsed piece of a pattern.</summary>
internal abstract record Fragment;

/// <summary>One character of a set.</summary>
internal sealed record CharacterFragment(CharSet Set) : Fragment;

/// <summary>One after the other; nothing at all when empty.</summary>
internal sealed record SequenceFragment(IReadOnlyList<Fragment> Items) : Fragment;

/// <summary>One of several.</summary>
internal sealed record ChoiceFragment(IReadOnlyList<Fragment> Options) : Fragment;

/// <summary>Repeated <paramref name="Min"/> to <paramref name="Max"/> times; without an upper bound when <paramref name="Max"/> is null.</summary>
internal sealed record RepeatFragment(Fragment Item, int Min, int? Max) : Fragment;
