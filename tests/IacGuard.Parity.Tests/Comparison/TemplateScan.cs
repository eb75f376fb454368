namespace IacGuard.Parity.Tests.Comparison;

/// <summary>A construct of one of the body's own types.</summary>
/// <param name="Scope">Its path below the stack; empty for the stack itself.</param>
/// <param name="Type">The type's full name; one entry for each of its bases in the body.</param>
internal readonly record struct Instance(string Scope, string Type);

/// <summary>What the scanner says of one synthesized template.</summary>
/// <param name="Template">The judged template, by construct path below the stack.</param>
/// <param name="Instances">The constructs of the body's own types in it.</param>
internal sealed record TemplateScan(Judged Template, IReadOnlyList<Instance> Instances);
