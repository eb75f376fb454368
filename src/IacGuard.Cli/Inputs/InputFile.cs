namespace IacGuard.Cli.Inputs;

/// <summary>How an input came into the run.</summary>
public enum InputKind
{
    /// <summary>Named by the user: it must be a template.</summary>
    Named,

    /// <summary>Met in a folder or by a glob: passed over when it is no template.</summary>
    Found,

    /// <summary>Standard input.</summary>
    StandardInput,

    /// <summary>A folder with the output of a CDK synth.</summary>
    CloudAssembly,
}

/// <summary>One thing to read.</summary>
/// <param name="FullPath">The absolute path; <c>-</c> for standard input.</param>
/// <param name="ShownPath">The path as findings show it, with <c>/</c> on every system.</param>
/// <param name="Kind">How it came into the run.</param>
public sealed record InputFile(string FullPath, string ShownPath, InputKind Kind);
