namespace IacGuard.Documents;

/// <summary>A list or map that is still open.</summary>
internal struct Frame
{
    public bool IsMap;
    public int Start;
    public string? Tag;

    /// <summary>Where its items or entries begin in the builder's stack.</summary>
    public int First;

    /// <summary>The key whose value comes next.</summary>
    public ScalarNode? Key;

    /// <summary>Whether the key that waits was no key at all, so that its value is dropped.</summary>
    public bool DropValue;

    public bool HasMerge;

    /// <summary>Nodes below, aliases expanded.</summary>
    public long Count;

    /// <summary>Levels of lists and maps below.</summary>
    public int Height;

    /// <summary>Whether it ends where its last child does, having no closing sign.</summary>
    public bool EndsWithChild;

    /// <summary>Where its last child ends.</summary>
    public int LastEnd;
}

/// <summary>A finished node with its size once aliases are expanded.</summary>
internal readonly record struct Built(Node Node, long Count, int Height);
