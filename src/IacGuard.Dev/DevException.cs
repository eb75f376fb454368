namespace IacGuard.Dev;

/// <summary>A mistake of whoever runs the tool, told in a sentence and without a stack trace.</summary>
internal sealed class DevException(string message) : Exception(message);
