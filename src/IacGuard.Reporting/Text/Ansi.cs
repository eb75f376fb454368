namespace IacGuard.Reporting;

/// <summary>Colours of a terminal as SGR codes; nothing at all without colours.</summary>
internal readonly struct Ansi(bool enabled)
{
    private const string Reset = "\e[0m";

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Red(string text) => Paint("1;31", text);

    public string Yellow(string text) => Paint("1;33", text);

    public string Blue(string text) => Paint("1;34", text);

    public string Cyan(string text) => Paint("1;36", text);

    public string RemovedText(string text) => Paint("31", text);

    public string AddedText(string text) => Paint("32", text);

    public string Green(string text) => Paint("1;32", text);

    private string Paint(string code, string text) => enabled && text.Length > 0 ? $"\e[{code}m{text}{Reset}" : text;
}
