namespace IacGuard.Model;

/// <summary>Where a known value came from when it is not written in place: the default or the given value of a parameter.</summary>
/// <param name="Source">The kind of origin; a parameter with <c>NoEcho</c> is <see cref="UnknownSource.NoEchoParameter"/>.</param>
/// <param name="Name">The parameter's name.</param>
public sealed record ValueOrigin(UnknownSource Source, string Name);
