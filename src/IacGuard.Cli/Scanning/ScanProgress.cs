using Spectre.Console;

namespace IacGuard.Cli.Scanning;

/// <summary>A progress bar on standard error while many files are judged.</summary>
internal sealed class ScanProgress : IDisposable
{
    private const int FewFiles = 50;
    private readonly ManualResetEventSlim isDone = new();
    private readonly Thread drawing;
    private readonly int total;
    private int done;

    private ScanProgress(Terminal terminal, int total)
    {
        this.total = total;
        drawing = new Thread(() => Draw(terminal)) { IsBackground = true };
        drawing.Start();
    }

    /// <summary>Starts a bar; null when nobody would see it, or there is not enough to wait for.</summary>
    public static ScanProgress? Start(Terminal terminal, int total) => terminal.UseProgress && total > FewFiles ? new ScanProgress(terminal, total) : null;

    /// <summary>One more file is done.</summary>
    public void Advance() => Interlocked.Increment(ref done);

    /// <inheritdoc />
    public void Dispose()
    {
        isDone.Set();
        drawing.Join();
        isDone.Dispose();
    }

    private void Draw(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(terminal.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("Judging templates", maxValue: total);
            context.Refresh();
            while (!isDone.Wait(TimeSpan.FromMilliseconds(80)))
            {
                task.Value = Volatile.Read(ref done);
            }
        });
    }
}
