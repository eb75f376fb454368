using Amazon.CDK;

namespace App
{
    sealed class Program
    {
        public static void Main(string[] args)
        {
            var app = new Amazon.CDK.App();
            new AppStack(app, "AppStack", new StackProps());
            app.Synth();
        }
    }
}
