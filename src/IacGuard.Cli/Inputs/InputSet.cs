using IacGuard.Reporting;

namespace IacGuard.Cli.Inputs;

/// <summary>What the arguments of a run come to.</summary>
/// <param name="Files">Sorted by shown path; each file once.</param>
/// <param name="Errors">Arguments and folders that cannot be read.</param>
public sealed record InputSet(IReadOnlyList<InputFile> Files, IReadOnlyList<InputError> Errors);
