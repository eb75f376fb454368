namespace IacGuard.Rules.Naming.Automata;

/// <summary>Builds an automaton from fragments, one segment after the other; refuses patterns that would grow too large.</summary>
internal sealed class NfaBuilder
{
    /// <summary>More than any sensible name needs; keeps hostile patterns cheap.</summary>
    public const int MaxStates = 6000;

    private readonly Nfa nfa = new();
    private readonly string pattern;
    private int tail;
    private int segment;
    private int work;

    public NfaBuilder(string pattern)
    {
        this.pattern = pattern;
        tail = nfa.Add(null, -1, -1, 0);
        nfa.Start = tail;
    }

    /// <summary>Appends a fragment as a segment with a number of its own.</summary>
    public void Append(Fragment fragment, int number, bool isOptional = false)
    {
        segment = number;
        Build(isOptional ? new RepeatFragment(fragment, 0, 1) : fragment);
    }

    /// <summary>The automaton; its accepting state belongs to the segment <paramref name="number"/>.</summary>
    public Nfa Finish(int number)
    {
        segment = number;
        Link(New(null));
        nfa.Accept = tail;
        return nfa;
    }

    private void Build(Fragment fragment)
    {
        // Repeating nothing makes no states, so the states alone do not bound the work.
        if (++work > MaxStates * 4)
        {
            throw TooLarge();
        }

        switch (fragment)
        {
            case CharacterFragment character:
                Link(New(character.Set));
                Link(New(null));
                break;
            case SequenceFragment sequence:
                foreach (var item in sequence.Items)
                {
                    Build(item);
                }

                break;
            case ChoiceFragment choice:
                BuildChoice(choice);
                break;
            case RepeatFragment repeat:
                BuildRepeat(repeat);
                break;
        }
    }

    private void BuildChoice(ChoiceFragment choice)
    {
        var fork = tail;
        var join = New(null);
        foreach (var option in choice.Options)
        {
            var entry = New(null);
            tail = entry;
            Build(option);
            nfa.Connect(tail, join);

            // A state has two ways, so several options hang on a chain of forks.
            var next = New(null);
            nfa.Connect(fork, Fork(entry, next));
            fork = next;
        }

        tail = join;
    }

    private void BuildRepeat(RepeatFragment repeat)
    {
        for (var i = 0; i < repeat.Min; i++)
        {
            Build(repeat.Item);
        }

        if (repeat.Max is not { } max)
        {
            BuildLoop(repeat.Item);
            return;
        }

        var join = New(null);
        for (var i = repeat.Min; i < max; i++)
        {
            var entry = New(null);
            nfa.Connect(tail, Fork(entry, join));
            tail = entry;
            Build(repeat.Item);
        }

        nfa.Connect(tail, join);
        tail = join;
    }

    private void BuildLoop(Fragment item)
    {
        var entry = New(null);
        var exit = New(null);
        var fork = Fork(entry, exit);
        nfa.Connect(tail, fork);
        tail = entry;
        Build(item);
        nfa.Connect(tail, fork);
        tail = exit;
    }

    private int Fork(int one, int other) => New(null, one, other);

    private void Link(int state)
    {
        nfa.Connect(tail, state);
        tail = state;
    }

    private int New(CharSet? set, int to = -1, int other = -1) =>
        nfa.Count < MaxStates
            ? nfa.Add(set, to, other, segment)
            : throw TooLarge();

    private NamePatternException TooLarge() => new("the pattern is too large: use smaller counts", pattern, 0);
}
